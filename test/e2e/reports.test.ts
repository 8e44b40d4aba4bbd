import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();

const withSchedule = async (): Promise<Journey> => {
  const journey = await newJourney();
  await journey.press('Lập bảng từ trang này');
  await journey.press('Ghi ra trang mới');
  await journey.status('Đã ghi 8 dòng');
  return journey;
};

const REPORTS = ['BC TỔNG HỢP', 'BC ĐƠN VỊ', 'BC TIẾN ĐỘ', 'LỊCH THÁNG', 'SƠ ĐỒ TIẾN ĐỘ', 'TỜ TRÌNH'];

const made = async (journey: Journey): Promise<void> => {
  await journey.status(/^Đã lập báo cáo: \d+ hoạt động trong kỳ \(trên 8 dòng của lịch\)/u);
};

describe('the head of office asks for a report', () => {
  it('makes the six sheets with one press of the ribbon; a second press refreshes them; Hoàn tác takes them away', async () => {
    const journey = await withSchedule();
    const before = await journey.sheets();
    await journey.ribbon('Lập báo cáo');
    await made(journey);
    await journey.picture('95-reports-made');
    expect((await journey.sheets()).filter((name) => !before.includes(name))).toEqual(expect.arrayContaining(REPORTS));
    await journey.ribbon('Lập báo cáo');
    await made(journey);
    expect((await journey.sheets()).filter((name) => name.startsWith('BC '))).toHaveLength(3);
    await journey.pane.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await journey.press('Hoàn tác ngay');
    await journey.status(/^Đã hoàn tác/u);
    expect(journey.errors).toEqual([]);
  });

  it('counts a period that a person chose, and leads to the sheet', async () => {
    const journey = await withSchedule();
    await journey.open('Báo cáo');
    await journey.pane.getByLabel('Kỳ báo cáo', { exact: true }).selectOption({ label: 'Năm' });
    await journey.pane.getByRole('option', { name: /^Gần hôm nay nhất: Năm 2026/u }).waitFor({ state: 'attached' });
    await journey.picture('96-report-choices');
    await journey.press('Lập báo cáo');
    await made(journey);
    await journey.press('Mở BC TIẾN ĐỘ');
    const cells = (await journey.values("'BC TIẾN ĐỘ'!A1:H60")).flat().map(String);
    expect(cells.some((text) => text.includes('Hiến máu tình nguyện đợt 2'))).toBe(true);
    await journey.picture('97-progress');
    expect(journey.errors).toEqual([]);
  });

  it('says where to begin when there is no schedule yet', async () => {
    const journey = await newJourney();
    await journey.ribbon('Lập báo cáo');
    await journey.pane
      .getByText(/^Tệp này chưa có bảng LỊCH HOẠT ĐỘNG/u)
      .first()
      .waitFor();
    expect(await journey.sheets()).not.toContain('BC TỔNG HỢP');
  });
});

const corpus = process.env['KH_CORPUS'] ?? '';
const seeds = corpus === '' ? [] : ['s0', 's1', 's2', 's3', 's4'];
if (seeds.length === 0) console.log('KH_CORPUS is not set: reports are not made from the seed plans.');

(seeds.length === 0 ? describe.skip : describe)('reports of real plans', () => {
  it.each(seeds)('add up for the schedule of %s', async (seed) => {
    const journey = await newJourney();
    await journey.press('Dán văn bản');
    await journey.pane.getByLabel('Văn bản kế hoạch').fill(readFileSync(join(corpus, 'seeds', `${seed}.txt`), 'utf8'));
    await journey.press('Đọc văn bản');
    await journey.press('Ghi ra trang mới');
    await journey.status(/^Đã ghi \d+ dòng/u);
    await journey.open('Báo cáo');
    await journey.pane.getByLabel('Kỳ báo cáo', { exact: true }).selectOption({ label: 'Khoảng ngày khác' });
    await journey.pane.getByLabel('Từ ngày', { exact: true }).fill('2017-01-01');
    await journey.pane.getByLabel('Đến ngày', { exact: true }).fill('2025-12-31');
    await journey.press('Lập báo cáo');
    await journey.status(/^Đã lập báo cáo: [1-9]\d* hoạt động trong kỳ/u);
    for (const sheet of ['BC TỔNG HỢP', 'BC ĐƠN VỊ', 'BC TIẾN ĐỘ']) {
      const cells = (await journey.values(`'${sheet}'!A1:P400`)).flat().map(String);
      expect([sheet, cells.some((text) => text.includes('Các phần cộng lại khớp với tổng số'))]).toEqual([sheet, true]);
    }
    expect(journey.errors).toEqual([]);
  });
});
