import { toldUnits } from '../../../../support/told-units';

describe('units told apart by numbers', () => {
  it.each([
    ['Cụm số 03; 05; 09', ['- Cụm số 03', '- Cụm số 05', '- Cụm số 09']],
    ['Chi đoàn 2; 4 tham gia', ['participant Chi đoàn 2', 'participant Chi đoàn 4']],
    ['Lớp 8/1, 8/4 trực tuần', ['responsible Lớp 8/1', 'responsible Lớp 8/4']],
    ['Chi đội 4/1 và 4/3', ['- Chi đội 4/1', '- Chi đội 4/3']],
    ['Lớp 7A, B, D', ['- Lớp 7A', '- Lớp 7B', '- Lớp 7D']],
    ['Lớp 9A1, A3', ['- Lớp 9A1', '- Lớp 9A3']],
    ['Tổ A, B và C thực hiện', ['responsible Tổ A', 'responsible Tổ B', 'responsible Tổ C']],
    ['Lớp 6/2 - 6/4', ['- Lớp 6/2', '- Lớp 6/3', '- Lớp 6/4']],
    ['Chi đoàn K65A, B', ['- Chi đoàn K65A', '- Chi đoàn K65B']],
    ['Cụm II - IV', ['- Cụm II', '- Cụm III', '- Cụm IV']],
    ['Cụm 3 đến Cụm 5', ['- Cụm 3', '- Cụm 4', '- Cụm 5']],
    ['Lớp 7B đến 7D', ['- Lớp 7B', '- Lớp 7C', '- Lớp 7D']],
    ['Khối 08 - 10', ['- Khối 08', '- Khối 09', '- Khối 10']],
    ['Từ Tổ 2 đến Tổ 4: trang trí', ['responsible Tổ 2', 'responsible Tổ 3', 'responsible Tổ 4']],
    ['Trường TH số 1, 2 Hòa Bình', ['- Trường TH số 1 Hòa Bình', '- Trường TH số 2 Hòa Bình']],
    ['Trường THCS số 3 và số 4 Tân Lập', ['- Trường THCS số 3 Tân Lập', '- Trường THCS số 4 Tân Lập']],
    ['Phân công: từ Cụm 1 đến 2 thực hiện', ['responsible Cụm 1', 'responsible Cụm 2']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Cụm 2; 3. Văn phòng', ['- Cụm 2', '- Văn phòng']],
    ['Tổ 4; 5 đồng chí', ['- Tổ 4']],
    ['Tổ 4; 5/3 họp', ['- Tổ 4']],
    ['Lớp 8/1, ngày 8/4', ['- Lớp 8/1']],
    ['Diễu hành từ Khu phố 1 đến Khu phố 4', []],
    ['Từ xã Hòa Bình đến xã Tân An', []],
    ['Tổ A, Công an xã', ['- Tổ A', '- Công an xã']],
    ['Cụm 5 - 2', ['- Cụm 5']],
    ['Chi bộ 2 - Chi bộ 4', ['- Chi bộ 2', '- Chi bộ 4']],
    ['Công an phường 1 - Công an phường 3', ['- Công an phường 1', '- Công an phường 3']],
    ['Trường TH số 1, Trường TH số 2 Hòa Bình', ['- Trường TH số 1', '- Trường TH số 2 Hòa Bình']],
    ['Tổ 1, 2 Nguyễn Văn Bình', ['- Tổ 1']],
  ])('no more than is meant: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
