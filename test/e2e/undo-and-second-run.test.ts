import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();
const SHEET = 'LỊCH HOẠT ĐỘNG';

const build = async (journey: Journey): Promise<void> => {
  await journey.press('Lập bảng từ trang này');
  await journey.button('Ghi ra trang mới').waitFor();
  await journey.press('Ghi ra trang mới');
  await journey.status(`Đã ghi 8 dòng vào trang ${SHEET}`);
};

/** The letter of the column people type states into. */
const stateColumn = async (journey: Journey): Promise<string> => {
  const head = (await journey.values(`'${SHEET}'!A6:Z6`))[0] ?? [];
  expect(head).toContain('TRẠNG THÁI');
  return String.fromCharCode(65 + head.indexOf('TRẠNG THÁI'));
};

describe('undo', () => {
  it('says what it will remove, and does; every other sheet is as it was', async () => {
    const journey = await newJourney();
    const before = await journey.fingerprints();
    await build(journey);
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.status('Hoàn tác sẽ bỏ trang LỊCH HOẠT ĐỘNG.');
    await journey.picture('51-undo-asks');
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác: .*bỏ trang LỊCH HOẠT ĐỘNG/u);
    await journey.picture('52-undone');
    expect(await journey.fingerprints()).toEqual(before);
    expect(journey.errors).toEqual([]);
  });

  it('changes nothing when the person keeps the sheet, and says so when there is nothing to undo', async () => {
    const journey = await newJourney();
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.status('Không có gì để hoàn tác.');
    await build(journey);
    await journey.ribbon('Hoàn tác');
    await journey.press('Giữ lại');
    expect(await journey.sheets()).toContain(SHEET);
  });

  it('warns of what was typed into the sheet since', async () => {
    const journey = await newJourney();
    await build(journey);
    await journey.type(`${await stateColumn(journey)}8`, 'Đang thực hiện');
    await journey.ribbon('Hoàn tác');
    await journey.status(`Trang ${SHEET} đã có chữ bạn gõ thêm; hoàn tác sẽ bỏ cả phần đó.`);
    await journey.picture('53-undo-warns');
  });
});

describe('a second run', () => {
  it('replaces its own sheet and keeps what people typed for the same activities, wherever they stand now', async () => {
    const journey = await newJourney();
    await build(journey);
    const letter = await stateColumn(journey);
    const row = await journey.rowOf(SHEET, 'B', 'Thăm gia đình chính sách');
    await journey.type(`${letter}${row}`, 'Đang thực hiện');
    expect(await journey.shown(`'${SHEET}'!${letter}${row}`)).toBe('Đang thực hiện');

    // The office writes one more activity above it in its own sheet.
    await journey.sheetTab('Lịch hè');
    await journey.type('B14', 'Ra mắt câu lạc bộ đọc sách');
    await journey.type('C14', '05/6/2026');
    await journey.open('Lập bảng');
    await journey.press('Lập bảng khác');
    await build(journey);
    await journey.picture('54-second-run');

    expect((await journey.sheets()).filter((name) => name.startsWith(SHEET))).toEqual([SHEET]);
    const again = await journey.rowOf(SHEET, 'B', 'Thăm gia đình chính sách');
    expect(await journey.shown(`'${SHEET}'!${letter}${again}`)).toBe('Đang thực hiện');
    expect(await journey.rowOf(SHEET, 'B', 'Ra mắt câu lạc bộ đọc sách')).toBeGreaterThan(0);
    const fresh = await journey.rowOf(SHEET, 'B', 'Ra mắt câu lạc bộ đọc sách');
    expect(await journey.shown(`'${SHEET}'!${letter}${fresh}`)).not.toBe('Đang thực hiện');
  });
});
