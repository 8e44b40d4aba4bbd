import { toldUnits } from '../../../../support/told-units';

describe('where many begin', () => {
  it.each([
    ['Phối hợp: Khoa/Bộ môn', ['support *Khoa/Bộ môn']],
    ['Phòng/Ban phối hợp', ['support *Phòng/Ban']],
    ['Khoa/Bộ môn thuộc Học viện gởi báo cáo', ['responsible *Khoa/Bộ môn thuộc Học viện']],
    ['Sở, ban, ngành đoàn thể tỉnh treo cờ', ['responsible *Sở, ban, ngành đoàn thể tỉnh']],
    [
      'Phối hợp: cơ quan trung ương trên địa bàn xã; Sở Y tế',
      ['support *cơ quan trung ương trên địa bàn xã', 'support Sở Y tế'],
    ],
    ['Mời các thành phần có liên quan tham dự', ['participant *các thành phần có liên quan']],
    ['Chi hội Nông dân ở 5/5 thôn', ['- *Chi hội Nông dân ở 5/5 thôn']],
    ['Chi đoàn ở các ấp', ['- *Chi đoàn ở các ấp']],
    ['Chi hội Phụ nữ 6/6 khu phố', ['- *Chi hội Phụ nữ 6/6 khu phố']],
    ['các khoa và phân hiệu phối hợp', ['support *các khoa và phân hiệu']],
    ['Các cơ sở giáo dục bậc tiểu học và trung học cơ sở', ['- *Các cơ sở giáo dục bậc tiểu học và trung học cơ sở']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Công đoàn/Đoàn Thanh niên', ['- Công đoàn', '- Đoàn Thanh niên']],
    ['Khoa Luật/Khoa Kinh tế', ['- Khoa Luật', '- Khoa Kinh tế']],
    ['Các khoa và Phân hiệu Gia Lai', ['- *Các khoa', '- Phân hiệu Gia Lai']],
    ['Chi đoàn ở thôn Trại', ['- Chi đoàn']],
  ])('not with names, nor for bodies that stand alone: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
