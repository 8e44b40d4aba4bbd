import { parseAssignments } from '../../../../../src/domain/units/assignment-parser';

const told = (text: string): readonly string[] =>
  parseAssignments(text).map(({ unit, role }) => `${role ?? '-'} ${unit}`);

describe('who takes part', () => {
  it.each([
    ['với sự tham dự của bí thư chi bộ, Công an xã', ['participant Công an xã']],
    ['đ/c Nguyễn Văn An phụ trách, Công an xã', ['- Công an xã']],
  ])('behind people: %s', (text, units) => {
    expect(told(text)).toEqual(units);
  });
});

describe('who acts behind a time, a place or an occasion', () => {
  it.each([
    ['Chiều 5/8, UBND xã An Hòa trao 20 phần quà', ['responsible UBND xã An Hòa']],
    [
      'Nhân dịp này, Đảng ủy và Hội LHPN xã An Hòa đã vận động 30 suất quà',
      ['responsible Đảng ủy xã An Hòa', 'responsible Hội LHPN xã An Hòa'],
    ],
    ['Căn cứ kế hoạch này, các chi bộ xây dựng kế hoạch thực hiện', ['responsible các chi bộ']],
    ['Trên cơ sở kế hoạch, Công đoàn trường triển khai', ['responsible Công đoàn trường']],
    ['Tại hội trường UBND xã, Công an xã tổ chức tập huấn', ['responsible Công an xã']],
    ['được Sở Y tế (Bộ Y tế) chủ trì tổ chức', ['lead Sở Y tế']],
    [
      'Sáng 2/3, Xã đoàn An Hòa (huyện Yên Bình) phối hợp với Công an xã ra quân',
      ['lead Xã đoàn An Hòa', 'support Công an xã'],
    ],
  ])('%s', (text, units) => {
    expect(told(text)).toEqual(units);
  });

  it.each([
    ['Chiều 5/8, tại UBND xã An Hòa, Trường THCS Lê Lợi', []],
    ['Căn cứ báo cáo của Sở Y tế, Sở Nội vụ', []],
    ['Gửi báo cáo về Sở Y tế, Sở Nội vụ', []],
    ['Ngày 5/3 tại UBND xã tổ chức lễ phát động', []],
    ['Kiểm tra công tác tại Sở Y tế, Sở Nội vụ', []],
    ['Thăm, tặng quà Công an xã, Trạm Y tế xã', []],
  ])('not the object: %s', (text, units) => {
    expect(told(text)).toEqual(units);
  });
});
