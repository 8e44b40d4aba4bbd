import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();

const understood = async (): Promise<Journey> => {
  const journey = await newJourney();
  await journey.press('Lập bảng từ trang này');
  await journey.button('Ghi ra trang mới').waitFor();
  return journey;
};

/** Presses write, sees the sentence, finds the workbook as it was, clears the fault and writes after all. */
const refusesThenWrites = async (
  journey: Journey,
  sentence: string | RegExp,
  clear: () => void | Promise<void>,
): Promise<void> => {
  const before = await journey.fingerprints();
  await journey.press('Ghi ra trang mới');
  await journey.status(sentence);
  expect(await journey.fingerprints()).toEqual(before);
  await clear();
  await journey.press('Ghi ra trang mới');
  await journey.status('Đã ghi 8 dòng vào trang LỊCH HOẠT ĐỘNG');
  expect(await journey.sheets()).toContain('LỊCH HOẠT ĐỘNG');
};

describe('faults while a command runs: said in a sentence, nothing half-written, and the next press works', () => {
  it.each([
    ['ServiceNotAvailable', 0],
    ['RequestAborted', 0],
  ] as const)('the next sync fails with %s', async (code, after) => {
    const journey = await understood();
    await journey.page.evaluate(([failNext, failAfter]) => window.khWorkbench!.setFault({ failNext, failAfter }), [
      code,
      after,
    ] as const);
    await refusesThenWrites(journey, /(Excel|Mất kết nối).*bấm lại/u, () => undefined);
    await journey.picture(`A1-${code}`);
  });

  it('a passing failure of Excel is tried once more, and the whole schedule is there', async () => {
    const journey = await understood();
    await journey.page.evaluate(() => window.khWorkbench!.setFault({ failNext: 'GeneralException', failAfter: 0 }));
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng vào trang LỊCH HOẠT ĐỘNG');
    expect(await journey.sheets()).toEqual(['Lịch hè', 'Văn bản dán', 'Theo dõi', 'LỊCH HOẠT ĐỘNG', '_KH']);
  });

  it('reading fails: the way back is open', async () => {
    const journey = await newJourney();
    await journey.page.evaluate(() => window.khWorkbench!.setFault({ failNext: 'GeneralException', failAfter: 0 }));
    await journey.press('Lập bảng từ trang này');
    await journey.pane.getByRole('alert').waitFor();
    await journey.picture('A2-reading-fails');
    await journey.press('Lập bảng từ trang này');
    await journey.status('Đã hiểu 8 hoạt động, 1 chỗ cần xem');
  });

  it('the structure of the workbook is protected', async () => {
    const journey = await understood();
    await journey.page.evaluate(() => window.khWorkbench!.protectWorkbook(true));
    await refusesThenWrites(journey, /^Cấu trúc tệp đang được bảo vệ/u, async () => {
      await journey.picture('A3-protected');
      await journey.page.evaluate(() => window.khWorkbench!.protectWorkbook(false));
    });
  });

  it('its own sheet is protected when it is written again', async () => {
    const journey = await understood();
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng');
    await journey.page.evaluate(() => window.khWorkbench!.protectSheet(true));
    await journey.sheetTab('Lịch hè');
    await journey.press('Lập bảng khác');
    await journey.press('Lập bảng từ trang này');
    await journey.button('Ghi ra trang mới').waitFor();
    const before = await journey.fingerprints();
    await journey.press('Ghi ra trang mới');
    await journey.status(/^Trang "LỊCH HOẠT ĐỘNG" đang được bảo vệ/u);
    await journey.picture('A4-own-sheet-protected');
    expect(await journey.fingerprints()).toEqual(before);
  });

  it('someone is typing into a cell', async () => {
    const journey = await understood();
    await journey.page.evaluate(() => window.khWorkbench!.poseCellEdit(true));
    await refusesThenWrites(journey, 'Một ô đang được sửa. Nhấn Enter hoặc Esc rồi bấm lại.', async () => {
      await journey.picture('A5-cell-edit');
      await journey.page.evaluate(() => window.khWorkbench!.poseCellEdit(false));
    });
  });

  it('messages are larger than Excel takes', async () => {
    const journey = await understood();
    await journey.page.evaluate(() => window.khWorkbench!.setFault({ payloadLimit: 32 * 1024 }));
    await refusesThenWrites(journey, /^Dữ liệu gửi cho Excel lớn quá mức cho phép/u, async () => {
      await journey.picture('A6-too-large');
      await journey.page.evaluate(() => window.khWorkbench!.setFault({ payloadLimit: 5 * 1024 * 1024 }));
    });
  });

  it('thousands of rows stay below 5 MB a message, and the list draws only what is in view', async () => {
    const journey = await newJourney();
    await journey.page.evaluate(() => {
      const { workbook } = window.khWorkbench!.host;
      const [sheet] = workbook.sheets;
      for (let row = 7; row < 3007; row++) {
        const line = [row - 6, `Sinh hoạt chi đoàn khu phố ${row}`, `${1 + (row % 28)}/6/2026`, 'Nhà văn hóa', ''];
        line.forEach((value, column) => {
          const cell = sheet!.ensure(row, column);
          cell.value = value;
          cell.formula = null;
        });
      }
      sheet!.merges = sheet!.merges.filter(({ top }) => top < 7);
      workbook.calculate();
      window.khWorkbench!.touch();
    });
    await journey.press('Lập bảng từ trang này');
    await journey.status(/^Đã hiểu 3000 hoạt động|^Đã hiểu 3\.000 hoạt động/u);
    expect(await journey.pane.getByRole('listitem').count()).toBeLessThan(40);
    await journey.picture('A7-many-rows');
    await journey.press('Ghi ra trang mới');
    await journey.status(/^Đã ghi 3\.?000 dòng vào trang LỊCH HOẠT ĐỘNG/u);
    const syncs = await journey.page.evaluate(() => window.khWorkbench!.host.syncs.map((sync) => ({ ...sync })));
    for (const { requestBytes, responseBytes, error } of syncs) {
      expect(error).toBeNull();
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(5 * 1024 * 1024);
    }
  });
});
