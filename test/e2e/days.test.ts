import { journeysOf } from './support/journey';

const newJourney = journeysOf();

describe('anniversaries', () => {
  it('lists what is coming, narrows to round years, and inserts a label into the chosen cell', async () => {
    const journey = await newJourney();
    await journey.open('Ngày kỷ niệm');
    await journey.pane.getByRole('listitem').first().waitFor();
    await journey.picture('71-days');
    await journey.pane.getByLabel('Tìm ngày').fill('sinh Chủ tịch Hồ Chí Minh');
    const day = journey.pane.getByRole('listitem').filter({ hasText: '136 năm' });
    await day.getByText(/Thứ Ba, 19\/05\/2026/u).waitFor();
    await journey.sheetTab('Văn bản dán');
    await journey.select('C3');
    await day.getByRole('button', { name: /^Chèn nhãn vào ô đang chọn/u }).click();
    await journey.status('Đã chèn vào ô C3 trang Văn bản dán');
    await journey.picture('72-label');
    expect(await journey.shown('C3')).toBe('kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)');
    expect(journey.errors).toEqual([]);
  });

  it('does not write over what a cell holds', async () => {
    const journey = await newJourney();
    await journey.open('Ngày kỷ niệm');
    await journey.select('B9');
    const before = await journey.fingerprint('Lịch hè');
    await journey.pane
      .getByRole('button', { name: /^Chèn nhãn vào ô đang chọn/u })
      .first()
      .click();
    await journey.status('Ô B9 trang "Lịch hè" đang có nội dung. Chọn một ô trống rồi bấm lại.');
    expect(await journey.fingerprint('Lịch hè')).toBe(before);
  });

  it('shows only round years and half-tens when asked', async () => {
    const journey = await newJourney();
    await journey.open('Ngày kỷ niệm');
    await journey.pane.getByRole('listitem').first().waitFor();
    await journey.pane.getByLabel('Chỉ năm tròn, năm lẻ 5').check();
    const cards = await journey.pane.getByRole('listitem').allInnerTexts();
    expect(cards.length).toBeGreaterThan(0);
    for (const text of cards) expect(text).toMatch(/Năm tròn|Năm lẻ 5/u);
  });
});
