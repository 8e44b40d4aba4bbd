import { toldUnits } from '../../../../../support/told-units';

describe('small fields behind one with a capital', () => {
  it.each([
    ['Trung tâm văn hóa, thể thao và truyền thanh huyện', ['- Trung tâm văn hóa, thể thao và truyền thanh huyện']],
    ['Chi cục chăn nuôi, thú y và thủy sản', ['- Chi cục chăn nuôi, thú y và thủy sản']],
    ['Phòng Hành chính, quản trị và thiết bị chủ trì', ['lead Phòng Hành chính, quản trị và thiết bị']],
    ['Giao Tiểu ban khiếu nại, tố cáo xây dựng kế hoạch', ['responsible Tiểu ban khiếu nại, tố cáo']],
    ['Ủy ban Văn hóa, Giáo dục và Nhi đồng của Quốc hội', ['- Ủy ban Văn hóa, Giáo dục và Nhi đồng của Quốc hội']],
    ['Trung tâm Văn hóa, Thể thao & TT phường chủ trì', ['lead Trung tâm Văn hóa, Thể thao & TT phường']],
    ['Trung tâm Dịch vụ, TV&QHDN chủ trì', ['lead Trung tâm Dịch vụ, TV&QHDN']],
    ['Phòng Tổ chức, nghiên cứu khoa học và Đào tạo', ['- Phòng Tổ chức, nghiên cứu khoa học và Đào tạo']],
    ['Trung tâm Giống thủy sản, vật nuôi và cây trồng', ['- Trung tâm Giống thủy sản, vật nuôi và cây trồng']],
    [
      'Ban Quản lý dự án công trình giao thông, thủy lợi và đô thị tỉnh',
      ['- Ban Quản lý dự án công trình giao thông, thủy lợi và đô thị tỉnh'],
    ],
  ])('are one name: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Phòng Nội vụ, tư pháp và y tế', ['- Phòng Nội vụ', '- Phòng tư pháp', '- Phòng y tế']],
    ['Trung tâm Dịch vụ, BIDV chủ trì', ['lead Trung tâm Dịch vụ', 'lead BIDV']],
    ['Sở Tài chính, Nội vụ và Y tế', ['- Sở Tài chính', '- Sở Nội vụ', '- Sở Y tế']],
  ])('are names of their own when each is whole: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
