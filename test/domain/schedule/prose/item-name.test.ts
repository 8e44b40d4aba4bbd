import { toldText } from '../told';

const plan = (...lines: readonly string[]): readonly string[] =>
  toldText('TRƯỜNG THCS HÒA AN', 'KẾ HOẠCH', 'Ngày hội kỹ năng năm 2024', 'II. NỘI DUNG', ...lines);

describe('names of rows that the words below a title explain', () => {
  it('are the title above a theme', () => {
    const lines = plan('1. Cuộc thi ảnh đẹp', 'Chủ đề “Sân trường xanh”. Ảnh gửi về Liên đội trước ngày 20/5.');
    expect(lines).toEqual(['Cuộc thi ảnh đẹp | ..2024-05-19 | ']);
  });

  it('are the title above words that only say that it is held', () => {
    const lines = plan('1. Dạy bơi miễn phí cho học sinh khối 6', 'Thực hiện trong tháng 6, tại bể bơi huyện.');
    expect(lines).toEqual(['Dạy bơi miễn phí cho học sinh khối 6 | 2024-06-01..2024-06-30 | bể bơi huyện']);
  });

  it('stay the words themselves when they name an act', () => {
    const lines = plan('1. Văn nghệ', 'Tổng duyệt chương trình vào chiều ngày 20/5.');
    expect(lines).toEqual(['Tổng duyệt chương trình | 2024-05-20 afternoon | ']);
  });

  it('end before a time behind their colon, however short they are', () => {
    expect(plan('1. Huấn luyện: 8h ngày 10/5 tại hội trường tầng 3')).toEqual([
      'Huấn luyện | 2024-05-10 08:00 | hội trường tầng 3',
    ]);
    expect(plan('1. Tọa đàm 26/3: 8h ngày 24/3/2024')).toEqual(['Tọa đàm 26/3 | 2024-03-24 08:00 | ']);
  });
});

describe('names in capitals', () => {
  it('become a sentence', () => {
    const lines = toldText(
      'TRƯỜNG THCS HÒA AN',
      'KẾ HOẠCH',
      'Ngày hội kỹ năng năm 2024',
      'II. ĐÊM LỬA TRẠI',
      'Thời gian: 19h00 ngày 25/5/2024',
      'Địa điểm: sân trường',
    );
    expect(lines).toEqual(['Đêm lửa trại | 2024-05-25 19:00 | sân trường']);
  });
});

describe('words before a time that was left out', () => {
  it('go with it', () => {
    expect(plan('1. Thi đấu bóng bàn: 02 ngày 19, 20/5')).toEqual(['Thi đấu bóng bàn | 2024-05-19..2024-05-20 | ']);
    expect(plan('1. Họp rút kinh nghiệm ngay trong chiều ngày 20/5')).toEqual([
      'Họp rút kinh nghiệm | 2024-05-20 afternoon | ',
    ]);
  });

  it('stay when they are a class or a mark', () => {
    expect(plan('1. Họp cha mẹ học sinh lớp 12 ngày 19/5')).toEqual(['Họp cha mẹ học sinh lớp 12 | 2024-05-19 | ']);
  });
});

describe('a number that belongs to the noun before it', () => {
  it('closes a sentence', () => {
    const lines = plan('1. Sơ cứu khi đuối nước', '14h00 ngày 17/5/2024, Hội trường tầng 6. Báo cáo viên: BS. Lê An.');
    expect(lines).toEqual(['Sơ cứu khi đuối nước | 2024-05-17 14:00 | Hội trường tầng 6']);
  });
});
