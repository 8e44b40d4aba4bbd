import { toldUnits } from '../../../../../support/told-units';

describe('names that a verb is part of', () => {
  it.each([
    ['Lớp trực tuần 2B thực hiện', ['responsible Lớp trực tuần 2B']],
    ['Chi đoàn trực tuần 11A2 chuẩn bị cờ', ['responsible Chi đoàn trực tuần 11A2']],
    ['Hội đồng kiểm kê', ['- Hội đồng kiểm kê']],
    ['Hội đồng coi thi, Hội đồng chấm thi', ['- Hội đồng coi thi', '- Hội đồng chấm thi']],
    ['Hội đồng sáng kiến cấp trường', ['- Hội đồng sáng kiến cấp trường']],
    ['Tổ kiểm kê tài sản', ['- Tổ kiểm kê tài sản']],
    ['Cụm sinh hoạt số 2 và 5 phụ trách', ['responsible Cụm sinh hoạt số 2', 'responsible Cụm sinh hoạt số 5']],
    ['Công đoàn dệt may Việt Nam', ['- Công đoàn dệt may Việt Nam']],
    ['Trung tâm Hỗ trợ người lao động rà soát danh sách', ['responsible Trung tâm Hỗ trợ người lao động']],
    ['Tiểu ban xây dựng nội dung', ['- Tiểu ban xây dựng nội dung']],
    ['Đoàn các xã Tân Giao, Tân Phú', ['- Đoàn xã Tân Giao', '- Đoàn xã Tân Phú']],
    ['UBND xã Như Hòa', ['- UBND xã Như Hòa']],
    ['UBND xã Từ ngày 5/3', ['- UBND xã']],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Lớp 2B trực tuần', ['responsible Lớp 2B']],
    ['Hội đồng kỷ luật họp', ['responsible Hội đồng kỷ luật']],
    ['Hội đồng Đội kiểm tra', ['responsible Hội đồng Đội']],
    ['Công an xã trực 24/24', ['responsible Công an xã']],
    ['Công đoàn văn nghệ chào mừng', ['- Công đoàn']],
    ['Giao Công đoàn Công ty xây dựng kế hoạch', ['responsible Công đoàn Công ty']],
    ['Chi hội Phụ nữ khu phố xây dựng chương trình', ['responsible Chi hội Phụ nữ khu phố']],
  ])('not what they do: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
