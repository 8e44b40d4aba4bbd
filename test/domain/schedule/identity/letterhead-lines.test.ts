import { letterheadLines } from '../../../../src/domain/schedule/identity/letterhead-lines';
import { joinPassages } from '../../../../src/domain/source/passages';

const linesOf = (...lines: readonly string[]): readonly string[] =>
  letterheadLines(
    joinPassages(lines.map((text, index) => ({ place: { kind: 'line', line: index + 1 } as const, text }))),
  ).map(({ text }) => text);

describe('a letterhead that narrow cells broke over lines', () => {
  it('has its fixed names, number and date whole again, without the bars of its cells', () => {
    expect(
      linesOf(
        'ỦY',
        'BAN NHÂN DÂN',
        'XÃ HÒA LỘC',
        '|',
        'CỘNG HOÀ XÃ',
        'HỘI CHỦ NGHĨA VIỆT NAM |',
        'Độc lập -',
        'Tự do - Hạnh phúc',
        '| |',
        'Số:',
        '36/KH-UBND',
        'Hòa Lộc, ngày',
        '05 tháng 3 năm 2024',
      ),
    ).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ HÒA LỘC',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 36/KH-UBND',
      'Hòa Lộc, ngày 05 tháng 3 năm 2024',
    ]);
  });

  it('has the name of a board whole with what it is set up for', () => {
    expect(linesOf('BAN CHỈ ĐẠO LIÊN NGÀNH', 'VỀ AN TOÀN THỰC PHẨM', 'PHƯỜNG HÒA LỘC')).toEqual([
      'BAN CHỈ ĐẠO LIÊN NGÀNH VỀ AN TOÀN THỰC PHẨM',
      'PHƯỜNG HÒA LỘC',
    ]);
  });

  it('has the bracket below its title whole again', () => {
    expect(linesOf('LỊCH TRỰC', '(Kèm theo', 'Kế hoạch số 5/KH-UBND của UBND xã Hòa', 'Lộc)', 'Thứ Hai')).toEqual([
      'LỊCH TRỰC',
      '(Kèm theo Kế hoạch số 5/KH-UBND của UBND xã Hòa Lộc)',
      'Thứ Hai',
    ]);
  });

  it.each([
    [['ỦY BAN NHÂN DÂN', 'XÃ HÒA LỘC']],
    [['HỘI', 'Đồng Tháp']],
    [['Số:', 'KẾ HOẠCH']],
    [['Hòa Lộc, ngày', 'KẾ HOẠCH']],
    [['(Kèm theo', 'Kế hoạch số 5', 'I. NỘI DUNG']],
    [['(Cả ngày', 'Thứ Hai']],
    [['BAN CHỈ ĐẠO HÈ', 'VỀ VIỆC HỌP GIAO BAN']],
    [['KẾ HOẠCH', 'VỀ AN TOÀN THỰC PHẨM']],
  ])('leaves lines alone that do not go on: %j', (lines) => {
    expect(linesOf(...lines)).toEqual(lines);
  });

  it('touches nothing below the first heading', () => {
    const lines = ['KẾ HOẠCH', 'I. NỘI DUNG', 'Số:', '36/KH-UBND'];
    expect(linesOf(...lines)).toEqual(lines);
  });
});
