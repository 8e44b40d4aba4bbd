import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();
const SHEET = 'LỊCH HOẠT ĐỘNG';

const withSchedule = async (): Promise<Journey> => {
  const journey = await newJourney();
  await journey.press('Lập bảng từ trang này');
  await journey.press('Ghi ra trang mới');
  await journey.status('Đã ghi 8 dòng');
  await journey.open('Theo dõi');
  await journey.pane.getByLabel('Thời gian').waitFor();
  return journey;
};

const cellOf = async (journey: Journey, header: string, words: string): Promise<string> => {
  const head = (await journey.values(`'${SHEET}'!A6:Z6`))[0] ?? [];
  const column = head.indexOf(header);
  expect([header, column]).not.toEqual([header, -1]);
  return `'${SHEET}'!${String.fromCharCode(65 + column)}${await journey.rowOf(SHEET, 'B', words)}`;
};

describe('Monday morning', () => {
  it('says where to begin when there is no schedule yet', async () => {
    const journey = await newJourney();
    await journey.open('Theo dõi');
    await journey.status('Tệp này chưa có bảng LỊCH HOẠT ĐỘNG. Vào Lập bảng để tạo, rồi quay lại đây.');
    await journey.picture('91-no-schedule');
    await journey.press('Tới Lập bảng');
    await journey.button('Lập bảng từ trang này').waitFor();
  });

  it('sets an activity done with one press, in the sheet, and undoes it', async () => {
    const journey = await withSchedule();
    await journey.pane.getByLabel('Thời gian').selectOption('all');
    await journey.picture('92-follow-up');
    const state = await cellOf(journey, 'TRẠNG THÁI', 'Thăm gia đình chính sách');
    const before = await journey.shown(state);
    await journey.press('Đánh dấu xong: Thăm gia đình chính sách');
    await journey.status('Đã ghi 1 dòng vào bảng. Bấm Hoàn tác để trả về như trước.');
    expect(await journey.shown(state)).toBe('Hoàn thành');
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác/u);
    expect(await journey.shown(state)).toBe(before);
    expect(journey.errors).toEqual([]);
  });

  it('moves an activity with its reason', async () => {
    const journey = await withSchedule();
    await journey.pane.getByLabel('Thời gian').selectOption('all');
    await journey.press('Cập nhật: Hiến máu tình nguyện đợt 2');
    await journey.pane.getByLabel('Dời ngày bắt đầu sang').fill('2026-07-11');
    await journey.pane.getByLabel('Dời ngày kết thúc sang').fill('2026-07-11');
    await journey.pane.getByLabel('Lý do').fill('Trạm Y tế bận tiêm chủng');
    await journey.picture('93-move');
    await journey.press('Ghi vào bảng');
    await journey.status(/^Đã ghi 1 dòng vào bảng/u);
    expect(await journey.shown(await cellOf(journey, 'BẮT ĐẦU', 'Hiến máu'))).toBe('11/07/2026');
    expect(await journey.shown(await cellOf(journey, 'LÝ DO', 'Hiến máu'))).toContain('Trạm Y tế bận tiêm chủng');
    await journey.picture('94-moved');
  });

  it('makes the text of a message for the week, by unit', async () => {
    const journey = await withSchedule();
    await journey.pane.getByRole('tab', { name: 'Việc tuần này' }).click();
    const text = journey.pane.getByLabel('Nội dung tin nhắn');
    expect(await text.inputValue()).toMatch(/^VIỆC TUẦN NÀY \(11\/0?5 - 17\/0?5\/2026\)|^VIỆC TUẦN NÀY \(/u);
    expect(await text.inputValue()).toContain('Tuyên truyền kỷ niệm 136 năm');
    await journey.picture('95-week');
    await journey.press('Chép vào bộ nhớ tạm');
    await journey.pane.getByText(/^(Đã chép|Chưa chép được)/u).waitFor();
  });
});
