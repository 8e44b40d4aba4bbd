import { headerRole } from '../../../../src/domain/schedule/vocabulary/headers';
import { innerLabels, readLabel } from '../../../../src/domain/schedule/vocabulary/labels';
import { isLevelHeading, levelOf } from '../../../../src/domain/schedule/vocabulary/levels';
import { isGenericTitle, sectionKind } from '../../../../src/domain/schedule/vocabulary/section-kinds';
import {
  hasTitledEvent,
  startsWithEvent,
  startsWithVerb,
  titledEvents,
} from '../../../../src/domain/schedule/vocabulary/events';

describe('headerRole', () => {
  it.each([
    ['TT', 'ordinal'],
    ['HOẠT ĐỘNG', 'name'],
    ['Nội dung công việc', 'name'],
    ['Noi dung cong viec', 'name'],
    ['Thứ, ngày', 'time'],
    ['Thời gian thực hiện:', 'time'],
    ['Thời gian (dự kiến)', 'time'],
    ['Thời hạn hoàn thành', 'deadline'],
    ['Nơi tổ chức', 'place'],
    ['Đơn vị chủ trì', 'lead'],
    ['Đơn vị chủ trì tham mưu, tổng hợp', 'lead'],
    ['Các đơn vị phối hợp', 'partner'],
    ['Người phụ trách', 'responsible'],
    ['Lãnh đạo phụ trách', 'director'],
    ['Thành phần tham dự', 'participants'],
    ['Ngày giao', 'assigned'],
    ['Tiến độ (%)', 'percent'],
    ['Kinh phí dự kiến', 'money'],
    ['GHI CHÚ', 'note'],
  ])('%s', (header, role) => {
    expect(headerRole(header)?.role).toBe(role);
  });

  it.each(['Tổ chức Hội nghị tổng kết công tác Đoàn năm 2023', 'Nguyễn Văn An', '05/9/2023', ''])(
    'is none for %s',
    (text) => {
      expect(headerRole(text)?.exact ?? false).toBe(false);
    },
  );
});

describe('labels', () => {
  it.each([
    ['Thời gian: 7h30 ngày 5/3', 'time', '7h30 ngày 5/3'],
    ['Địa điểm tổ chức : Hội trường A', 'place', 'Hội trường A'],
    ['Thời gian, địa điểm: 8h00 tại phòng họp', 'time-place', '8h00 tại phòng họp'],
    ['Phân công: Văn phòng', 'responsible', 'Văn phòng'],
    ['Đơn vị phối hợp: Phòng Đào tạo', 'partner', 'Phòng Đào tạo'],
    ['Điểm: tại phòng họp số 1', 'place', 'tại phòng họp số 1'],
    ['Nội dung: thi nấu ăn', 'content', 'thi nấu ăn'],
    ['Kinh phí: 5.000.000 đồng', 'detail', '5.000.000 đồng'],
  ])('%s', (text, field, value) => {
    const label = readLabel(text);
    expect(label?.field).toBe(field);
    expect(text.slice(label?.valueStart)).toBe(value);
  });

  it.each(['07 giờ 30: họp giao ban', 'Ngày 31/7/2020: triển khai', 'Tổ chức Hội thi với chủ đề: “A”', 'không có gì'])(
    'is none in %s',
    (text) => {
      expect(readLabel(text)).toBeNull();
    },
  );

  it('finds labels further on', () => {
    expect(innerLabels('họp tổng kết. Địa điểm: Hội trường; Thành phần: toàn thể').map((label) => label.field)).toEqual(
      ['place', 'participants'],
    );
  });
});

describe('sections', () => {
  it.each([
    ['MỤC ĐÍCH - YÊU CẦU', 'objective'],
    ['Căn cứ pháp lý', 'objective'],
    ['Nội dung thi đua', 'objective'],
    ['NỘI DUNG VÀ HÌNH THỨC TỔ CHỨC', 'content'],
    ['Các hoạt động cấp trường', 'content'],
    ['TIẾN ĐỘ THỰC HIỆN', 'schedule'],
    ['Danh mục công việc', 'schedule'],
    ['TỔ CHỨC THỰC HIỆN', 'duties'],
    ['Phân công nhiệm vụ', 'duties'],
    ['Kinh phí thực hiện', 'money'],
    ['Cơ cấu giải thưởng', 'reward'],
    ['Đối tượng tham gia', 'audience'],
    ['Thời gian, địa điểm', 'logistics'],
    ['Cụm thi đua số 3', 'unknown'],
  ])('%s', (title, kind) => {
    expect(sectionKind(title)).toBe(kind);
  });

  it('knows titles that only sort', () => {
    expect(isGenericTitle('Nội dung và hình thức tổ chức:')).toBe(true);
    expect(isGenericTitle('Hội thi nấu ăn')).toBe(false);
  });

  it.each([
    ['2. Hoạt động cấp Khối:', 'cấp Khối', true],
    ['II. CẤP CHI ĐOÀN', 'cấp chi đoàn', false],
    ['Cấp cơ sở', 'cấp cơ sở', true],
    ['Tổ chức Hội thi cấp trường', 'cấp trường', false],
  ])('%s', (heading, level, alone) => {
    expect(levelOf(heading)).toBe(level);
    expect(isLevelHeading(heading.replace(/^(?:\d|[IVX]+)\.\s/, '')) || !alone).toBe(true);
  });
});

describe('events', () => {
  it('looks past words that only colour the verb', () => {
    expect(startsWithVerb('Tiếp tục đẩy mạnh tuyên truyền về pháp luật')).toBe(true);
    expect(startsWithVerb('Tinh thần đoàn kết')).toBe(false);
    expect(startsWithEvent('Các hội thi chuyên môn')).toBe(true);
    expect(startsWithEvent('01 video clip chào mừng')).toBe(true);
  });

  it('sees titles behind events', () => {
    expect(hasTitledEvent('Tổ chức Tọa đàm “Sách và tuổi trẻ”')).toBe(true);
    expect(hasTitledEvent('Diễn đàn công chức trẻ, chủ đề: “Cải cách”')).toBe(true);
    expect(hasTitledEvent('Phát huy tinh thần “dám nghĩ, dám làm”')).toBe(false);
    expect(titledEvents('Hội thi “A”, Tọa đàm “B” và Giải “C”')).toHaveLength(3);
  });
});
