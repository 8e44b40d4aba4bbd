import { clockParts, sentences, splitActivities } from '../../../src/domain/schedule/clauses';

const texts = (parts: readonly { readonly text: string }[]): readonly string[] => parts.map((part) => part.text);

describe('sentences', () => {
  it('ends before an hour, whatever stands before the full stop', () => {
    expect(texts(sentences('Dự họp tại xã Bình A. 14 giờ, tiếp dân tại TP. Huế.'))).toEqual([
      'Dự họp tại xã Bình A.',
      '14 giờ, tiếp dân tại TP. Huế.',
    ]);
  });

  // Would take minutes if a run of marks were read anew from each of them.
  it('reads lines of dots to fill in', () => {
    const dots = '.'.repeat(200_000);
    expect(sentences(`Địa điểm ${dots} Thời gian: …`)).toHaveLength(2);
    expect(sentences(dots)).toHaveLength(1);
  });
});

describe('clockParts', () => {
  it('cuts at hours and parts of the day', () => {
    expect(
      texts(clockParts('Sáng làm việc tại cơ quan. 13 giờ 30’, họp tổ giúp việc. Chiều tối đi cơ sở xã.')),
    ).toEqual(['Sáng làm việc tại cơ quan.', '13 giờ 30’, họp tổ giúp việc.', 'Chiều tối đi cơ sở xã.']);
    expect(texts(clockParts('8 giờ, họp giao ban tuần.'))).toEqual(['8 giờ, họp giao ban tuần.']);
  });
});

describe('splitActivities', () => {
  it('splits a list whose parts each say when', () => {
    expect(
      texts(
        splitActivities(
          'Tổ chức các hoạt động tri ân: viếng nghĩa trang ngày 27/7; thăm gia đình chính sách ngày 20/7.',
        ),
      ),
    ).toEqual(['viếng nghĩa trang ngày 27/7', 'thăm gia đình chính sách ngày 20/7.']);
  });

  it('keeps a list of contents together', () => {
    expect(splitActivities('Tổ chức hội thao gồm các môn: kéo co; nhảy bao; đẩy gậy.')).toHaveLength(1);
  });
});

describe('sentences with a day of their own', () => {
  const parts = (text: string): readonly string[] => splitActivities(text).map((part) => part.text);

  it('are rows when somebody does something in them', () => {
    expect(
      parts(
        'Danh sách gửi về Văn phòng Đoàn trước ngày 02/3/2024. Các chi đoàn cử đại diện bốc thăm lúc 17h00 ngày 03/3/2024.',
      ),
    ).toHaveLength(2);
  });

  it('stay with the one before without a day', () => {
    expect(
      parts('Danh sách gửi về Văn phòng Đoàn trước ngày 02/3/2024. Các chi đoàn cử đại diện đúng thành phần.'),
    ).toHaveLength(1);
  });

  it('do not count one occasion after another', () => {
    expect(
      parts(
        'Đợt 1: từ 01/3 đến 30/5, mừng Đảng, mừng xuân, kỷ niệm 90 năm Ngày thành lập Đảng; kỷ niệm chiến thắng 30/4.',
      ),
    ).toHaveLength(1);
    expect(parts('Tổ chức hội trại ngày 02/3; tổ chức hội thi cắm hoa ngày 08/3.')).toHaveLength(2);
  });
});
