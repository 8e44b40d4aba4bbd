import { captionOf, titleBlock } from '../../../src/domain/workbook/title-block';
import { field, schedule } from '../../support/schedules';

const lines = (title: string): readonly unknown[] =>
  titleBlock(
    schedule({
      title: { ...field(title.replace(/\n/gu, ' ')), text: title },
      plan: { number: null, date: null, issuer: null, parentBody: null },
    }),
    [5, 40, 30, 20, 20],
    2,
    false,
  ).blocks.map(({ cells }) => cells[0]?.[0]);

const caption = (number: string | null, issuer = 'Đảng ủy xã'): string =>
  captionOf(
    schedule({
      plan: { number: number === null ? null : field(number), date: null, issuer: field(issuer), parentBody: null },
    }),
  );

describe('titleBlock', () => {
  it('prints the kind of the document and lines of capitals on lines of their own', () => {
    expect(lines('PHỤ LỤC II\nPHÂN CÔNG NHIỆM VỤ NĂM 2025')).toEqual(['PHỤ LỤC II', 'PHÂN CÔNG NHIỆM VỤ NĂM 2025']);
    expect(lines('DỰ KIẾN CHƯƠNG TRÌNH\nKỳ họp thứ ba, HĐND xã')).toEqual([
      'DỰ KIẾN CHƯƠNG TRÌNH',
      'Kỳ họp thứ ba, HĐND xã',
    ]);
  });

  it('joins lines that broke at the margin', () => {
    expect(lines('LỊCH TIẾP XÚC CỬ TRI CỦA ĐẠI BIỂU\nHỘI ĐỒNG NHÂN DÂN XÃ')).toEqual([
      'LỊCH TIẾP XÚC CỬ TRI CỦA ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN XÃ',
    ]);
  });

  it('names the document as the code of its number does', () => {
    expect(caption('12/TB-UBND')).toContain('Kèm theo Thông báo số 12/TB-UBND');
    expect(caption('88/2024/QĐ-UBND')).toContain('Kèm theo Quyết định số');
    expect(caption('54-KH/ĐTN')).toContain('Kèm theo Kế hoạch số');
    expect(caption('15/UBND-VX')).toContain('Kèm theo Kế hoạch số');
    expect(caption(null)).toContain('Kèm theo Kế hoạch số …');
  });

  it('leaves the issuer as the document writes it, for a reader of the sheet compares it', () => {
    expect(caption(null, 'ĐẢNG ỦY XÃ HÒA AN')).toContain('của ĐẢNG ỦY XÃ HÒA AN)');
    expect(caption(null, 'UBND xã Hòa An')).toContain('của UBND xã Hòa An)');
  });
});
