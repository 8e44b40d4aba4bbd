import fc from 'fast-check';
import { splitActivities } from '../../../../src/domain/schedule/clauses';
import { activityKey, nameKey } from '../../../../src/domain/schedule/key';
import { findPlace } from '../../../../src/domain/schedule/place';
import { activityName } from '../../../../src/domain/schedule/prose/activity-name';
import { mainClause } from '../../../../src/domain/schedule/prose/main-clause';
import { occasionTime, pickTime } from '../../../../src/domain/schedule/prose/pick-time';
import { pickUnits } from '../../../../src/domain/schedule/prose/pick-units';
import { readTimeHeading } from '../../../../src/domain/schedule/prose/time-heading';
import { defaultReaders } from '../../../../src/domain/schedule/readers';

describe('findPlace', () => {
  it.each([
    ['Tổ chức Lễ ra quân tại Nhà văn hóa xã vào ngày 5/3', 'Nhà văn hóa xã'],
    [
      'Xây nhà tại xã Hòa Thịnh, huyện Tây Hòa, tỉnh Phú Yên với kinh phí 50 triệu',
      'xã Hòa Thịnh, huyện Tây Hòa, tỉnh Phú Yên',
    ],
    ['họp giao ban, điểm tại phòng họp số 2 UBND huyện (LĐVP: Đ/c An)', 'phòng họp số 2 UBND huyện'],
    ['khám sức khỏe. Điểm tại Khoa Nội I, Bệnh viện đa khoa tỉnh.', 'Khoa Nội I, Bệnh viện đa khoa tỉnh'],
    ['Chia sẻ trên trang mạng xã hội của Đoàn trường để lan tỏa', 'trang mạng xã hội của Đoàn trường'],
    ['Tổ chức Hội thi trực tuyến “Tìm hiểu luật”', 'Trực tuyến'],
    ['tham quan tại Khu di tích Núi Thành nhằm giáo dục truyền thống', 'Khu di tích Núi Thành'],
  ])('%s', (text, place) => {
    expect(findPlace(text)?.text).toBe(place);
  });

  it.each([
    'Tuyên truyền tại cơ quan, đơn vị',
    'Sinh hoạt tại các chi đoàn',
    'theo quy định tại Quyết định số 12-QĐ/TU',
    'đề xuất tuyên dương tại Hội nghị tổng kết',
    'triển khai các giải pháp tuyên truyền trực tuyến',
    'với nhân dân trên địa bàn Thành phố Hồ Chí Minh',
  ])('none in %s', (text) => {
    expect(findPlace(text)).toBeNull();
  });
});

describe('splitActivities', () => {
  const parts = (text: string, clocked = false): readonly string[] =>
    splitActivities(text, clocked).map((part) => part.text);

  it('makes a row of each sentence that begins with doing something', () => {
    expect(parts('Tổ chức chương trình “Xuân ấm”. Tổ chức hiến máu tại Khu công nghệ.')).toHaveLength(2);
  });

  it('keeps what explains with the sentence before', () => {
    expect(parts('Phát động mỗi chi đoàn chia sẻ 3 bức ảnh. Thời gian thực hiện từ 5/8 đến 20/8.')).toHaveLength(1);
  });

  it('lists named events after a colon', () => {
    expect(parts('Tổ chức các diễn đàn như: Diễn đàn “Sách hay”; Tọa đàm “Nghề luật”, Tọa đàm “Đất và nước”.')).toEqual(
      ['Diễn đàn “Sách hay”', 'Tọa đàm “Nghề luật”', 'Tọa đàm “Đất và nước”'],
    );
  });

  it('keeps the contents of one event together', () => {
    expect(
      parts(
        'Tổ chức “Ngày Đoàn viên” với các nội dung sau: Dọn vệ sinh trụ sở; Trao học bổng cho học sinh; Hiến máu tình nguyện',
      ),
    ).toHaveLength(1);
  });

  it('cuts at the hours of a calendar of days', () => {
    expect(parts('Sáng làm việc tại cơ quan. 13 giờ 30, nghe báo cáo phương án.', true)).toHaveLength(2);
  });

  it('does not cut after abbreviations or inside quotes', () => {
    expect(parts('Tổ chức Tọa đàm “Việc gì lợi phải làm. Việc gì hại phải tránh” tại TP. Hồ Chí Minh')).toHaveLength(1);
  });

  it('gives stretches of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const part of splitActivities(text)) {
          expect(part.start).toBeGreaterThanOrEqual(last);
          expect(part.end).toBeLessThanOrEqual(text.length);
          last = part.start;
        }
      }),
    );
  });
});

describe('mainClause', () => {
  it('begins after an opening that prepares it', () => {
    const text = 'Bằng những hình thức phù hợp, tổ chức hội thi tìm hiểu truyền thống';
    expect(text.slice(mainClause(text))).toBe('tổ chức hội thi tìm hiểu truyền thống');
  });

  it('begins with the body that acts', () => {
    const text = 'Căn cứ điều kiện thực tế, các chi đoàn tổ chức sinh hoạt chủ điểm';
    expect(text.slice(mainClause(text))).toBe('các chi đoàn tổ chức sinh hoạt chủ điểm');
  });

  it('is the text itself when it begins with doing', () => {
    expect(mainClause('Tổ chức Lễ ra quân, diễu hành')).toBe(0);
  });
});

describe('pickTime', () => {
  const pick = (text: string, year = 2022): string | undefined => pickTime(text, defaultReaders, { year })?.time.text;

  it('takes the day, not the documents, terms and anniversaries around it', () => {
    expect(
      pick(
        'Tổ chức lễ kỷ niệm 91 năm (26/3/1931 - 26/3/2022) theo Kế hoạch số 5-KH/ĐTN ngày 2/2/2022 vào ngày 20/3/2022',
      ),
    ).toContain('20/3/2022');
  });

  it.each([
    'quán triệt Nghị quyết Đại hội nhiệm kỳ 2020 - 2025',
    'thực hiện Chỉ thị số 19-CT/TU ngày 19/10/2018 của Thành ủy',
    'gắn với chủ đề năm 2022 của tỉnh',
    'kỷ niệm 47 năm ngày giải phóng (30/4/1975 - 30/4/2022)',
  ])('finds none in %s', (text) => {
    expect(pick(text)).toBeUndefined();
  });

  it('gives the day of a celebration that is the activity', () => {
    const time = occasionTime(
      'Tổ chức hoạt động kỷ niệm 91 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2022)',
      defaultReaders,
      { year: 2022 },
      new Map(),
    );
    expect(time?.time.start).toEqual({ year: 2022, month: 3, day: 26 });
    expect(time?.time.basis.day).toEqual({ kind: 'inferred', from: 'anniversary' });
  });
});

describe('pickUnits', () => {
  const units = (text: string): readonly string[] =>
    pickUnits(text, defaultReaders, {})?.assignments.map((item) => `${item.unit}:${String(item.role)}`) ?? [];

  it.each([
    ['Tổ chức hội thi (Phân công Đoàn Sở Xây dựng phụ trách)', ['Đoàn Sở Xây dựng:responsible']],
    ['Thăm đoàn viên (Ban Chính sách chủ trì, Văn phòng phối hợp)', ['Ban Chính sách:lead', 'Văn phòng:support']],
    ['Phối hợp với Hội Nông dân tổ chức hội chợ', ['Hội Nông dân:support']],
    ['Đoàn Khối chịu trách nhiệm xây dựng Kế hoạch liên tịch', ['Đoàn Khối:responsible']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  it('charges nobody where nobody is named', () => {
    expect(units('Trồng 500 cây xanh')).toEqual([]);
  });
});

describe('activityName', () => {
  it('is clean of bullets, brackets and contents', () => {
    expect(activityName('- Tổ chức Ngày hội với các nội dung sau: thi đấu, văn nghệ;', [])).toBe('Tổ chức Ngày hội');
    expect(activityName('hội diễn văn nghệ năm 2022.', [])).toBe('Hội diễn văn nghệ năm 2022');
  });
});

describe('activityKey', () => {
  it('outlives retyping, and numbers namesakes', () => {
    const taken = new Map<string, number>();
    const first = activityKey('Tổ chức Hội thi “Sách hay”', 'annex', taken);
    expect(activityKey('hội thi "sách hay".', 'annex', new Map())).toBe(first);
    expect(activityKey('Tổ chức Hội thi “Sách hay”', 'annex', taken)).toBe(`${first}-2`);
    expect(activityKey('Tổ chức Hội thi “Sách hay”', 'body', new Map())).not.toBe(first);
  });

  it('keeps names apart that differ', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Hội thi số ${String(i)}`);
    expect(new Set(names.map((name) => activityKey(name, 'body', new Map()))).size).toBe(5000);
    expect(nameKey('Tổ chức')).not.toBe('');
  });
});

describe('readTimeHeading', () => {
  it.each([
    ['Tháng 5', 'month'],
    ['THÁNG 5/2023:', 'month'],
    ['Tháng 5, 6', 'month'],
    ['Quý II/2024', 'month'],
    ['TUẦN 2 (từ 09/9 - 14/9)', 'week'],
    ['THỨ HAI (09/02/2026):', 'day'],
    ['THỨ BẢY 11/01/2025 (nhằm 12/12 ÂL)', 'day'],
    ['Ngày 05 tháng 12 năm 2019:', 'day'],
    ['Thứ tư, ngày 26-6-2013:', 'day'],
    ['* SÁNG:', 'session'],
    ['Buổi chiều', 'session'],
    ['Từ ngày 01/8 đến 31/8/2020', 'period'],
  ])('%s', (text, scale) => {
    expect(readTimeHeading(text)?.scale).toBe(scale);
  });

  it.each(['Tháng Thanh niên năm 2023', 'Ngày hội văn hóa', 'Tuần lễ Áo dài', 'Sáng tạo trẻ', 'Thứ tự thực hiện'])(
    'none in %s',
    (text) => {
      expect(readTimeHeading(text)).toBeNull();
    },
  );
});
