import { toldUnits } from '../../../../../support/told-units';

describe('asides between commas', () => {
  it.each([
    ['Sở Nội vụ, cơ quan thường trực Ban Chỉ đạo, chủ trì', ['lead Sở Nội vụ']],
    ['Sở Xây dựng, đơn vị giúp việc Hội đồng đã chủ trì', ['lead Sở Xây dựng']],
    ['Sở Nội vụ - Cơ quan Thường trực Ban Chỉ đạo chủ trì', ['lead Sở Nội vụ']],
    ['Sở Y tế - Cụm trưởng Cụm thi đua số 3 chủ trì', ['lead Sở Y tế']],
    ['Chi cục Thủy lợi - cơ quan thường trực; Đoàn trường', ['- Chi cục Thủy lợi', '- Đoàn trường']],
    [
      'Trung tâm Y tế Long Hồ, Vĩnh Long, đã phối hợp với Trạm Y tế',
      ['lead Trung tâm Y tế Long Hồ', 'support Trạm Y tế'],
    ],
  ])('%s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });

  it.each([
    ['Công an Hà Nội, Hải Phòng phối hợp', ['support Công an Hà Nội', 'support Công an Hải Phòng']],
    ['Sở Nội vụ - Cơ quan Quân sự huyện phối hợp', ['support Sở Nội vụ', 'support Cơ quan Quân sự huyện']],
    ['Sở Nội vụ - Cụm thi đua số 3 phối hợp', ['support Sở Nội vụ', 'support Cụm thi đua số 3']],
    ['Sở Nội vụ, cơ quan liên quan phối hợp', ['support Sở Nội vụ', 'support *cơ quan liên quan']],
  ])('not more of the list: %s', (text, units) => {
    expect(toldUnits(text)).toEqual(units);
  });
});
