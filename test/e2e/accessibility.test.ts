import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { journeysOf, type Journey } from './support/journey';

const newJourney = journeysOf();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane as it stands: rule, then the elements. */
const violations = async (journey: Journey): Promise<readonly string[]> => {
  const frame = journey.frame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const results = await frame.evaluate(() =>
    (window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }).axe.run(
      // Fluent's own stops between groups: they hand the focus on at once and are never read out.
      { exclude: [['[data-tabster-dummy]']] },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A pane is a part of a page: the page around it has the landmark and the first heading.
        rules: { 'page-has-heading-one': { enabled: false } },
      },
    ),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

const overflow = (journey: Journey): Promise<number> =>
  journey.frame().evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('main, [role="list"]')];
    return Math.max(...wide.map((element) => element.scrollWidth - element.clientWidth));
  });

/** Opens each part of the pane in turn, with something in it, and lets the test look. */
const eachView = async (journey: Journey, look: (name: string) => Promise<void>): Promise<void> => {
  const parts = await journey.parts();
  expect(parts).toHaveLength(10);
  await look('first');
  // The primary button of the first view reads the sheet, that of the second checks it.
  const primary = () => journey.pane.locator('main').getByRole('button').first();
  await primary().click();
  await journey.pane.getByRole('listitem').first().waitFor();
  await look('understood');
  await journey.pane.getByRole('listitem').first().getByRole('button').first().hover();
  await journey.pane.getByRole('tooltip').waitFor();
  await look('tip');
  await journey.pane.getByRole('listitem').first().getByRole('button').first().click();
  await journey.pane.getByRole('listitem').first().getByRole('textbox').first().waitFor();
  await look('editor');
  await primary().click();
  await journey.page.getByRole('tab', { name: 'LỊCH HOẠT ĐỘNG', exact: true }).waitFor();
  await journey.pane.locator('main').getByRole('status').first().waitFor();
  await look('written');
  await journey.open(parts[1] ?? '');
  await look('check');
  await primary().click();
  await journey.pane.getByRole('listitem').first().waitFor();
  for (const header of await journey.pane.locator('main h3 button[aria-expanded="false"]').all()) await header.click();
  await look('findings');
  for (const [index, part] of parts.entries()) {
    if (index < 2) continue;
    await journey.open(part);
    await journey.pane.locator('main').locator('button, input, h2').first().waitFor();
    // Parts that read the workbook first say so while they do.
    await journey.pane.locator('main [aria-busy="true"]').waitFor({ state: 'detached' });
    await look(`tab-${index}`);
  }
};

describe.each(['light', 'dark', 'contrast'] as const)('every view of the pane, %s', (theme) => {
  it('gives axe nothing to find', async () => {
    const journey = await newJourney({ theme, viewport: { width: 1360, height: 900 } });
    const found: string[] = [];
    await eachView(journey, async (name) => {
      if (['first', 'understood', 'findings'].includes(name)) await journey.picture(`C1-${theme}-${name}`);
      found.push(...(await violations(journey)).map((one) => `${name}: ${one}`));
    });
    expect(found).toEqual([]);
  }, 480_000);
});

describe('the narrowest pane', () => {
  it.each(['vi-VN', 'en-US'] as const)('needs no sideways scrolling at 320 px, in %s', async (language) => {
    const journey = await newJourney({ language, paneWidth: 320, viewport: { width: 1100, height: 760 } });
    if (language === 'en-US') {
      await journey.open('Cài đặt');
      await journey.pane.getByLabel('Ngôn ngữ').selectOption('en');
      await journey.pane.getByRole('tab', { name: 'Settings' }).waitFor();
      await journey.pane.getByRole('tab').first().click();
    }
    const found: string[] = [];
    await eachView(journey, async (name) => {
      await journey.picture(`C2-320-${language}-${name}`);
      const pixels = await overflow(journey);
      if (pixels > 0) found.push(`${name}: ${pixels} px`);
      if (language === 'en-US') {
        const words = await journey.pane.locator('main').innerText();
        if (/(Ghi ra|Hoàn tác|Kiểm tra|Lập bảng)/u.test(words.replace(/LỊCH HOẠT ĐỘNG|KIỂM TRA/gu, '')))
          found.push(`${name}: Vietnamese words in the English pane`);
      }
    });
    expect(found).toEqual([]);
  });
});

describe('the parts of the pane', () => {
  it.each([320, 360, 460, 900])('stay in one line at %i px, the open one among them', async (paneWidth) => {
    const journey = await newJourney({ paneWidth, viewport: { width: paneWidth + 500, height: 760 } });
    const line = journey.pane.locator('header');
    for (const part of await journey.parts()) {
      await journey.open(part);
      const selected = line.getByRole('tab', { name: part, exact: true, selected: true });
      await selected.filter({ visible: true }).waitFor();
      const box = await line.boundingBox();
      expect(box?.height).toBeLessThan(50);
      expect(await overflow(journey)).toBe(0);
    }
    expect(await violations(journey)).toEqual([]);
  });

  it('open from the menu by keys, and give the focus back', async () => {
    const journey = await newJourney({ paneWidth: 320, viewport: { width: 900, height: 760 } });
    const { keyboard } = journey.page;
    const more = journey.pane.locator('header').getByRole('button');
    await journey.pane.getByRole('tab').first().focus();
    await keyboard.press('Tab');
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    await keyboard.press('Enter');
    await journey.pane.getByRole('menuitem').first().waitFor();
    expect(await violations(journey)).toEqual([]);
    await keyboard.press('Escape');
    await journey.pane.getByRole('menuitem').first().waitFor({ state: 'detached' });
    await journey.pane.locator('header button[aria-haspopup]:focus').waitFor();
    await keyboard.press('Enter');
    await journey.pane.getByRole('menuitem', { name: 'Trợ giúp' }).waitFor();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await journey.pane.getByRole('tab', { name: 'Trợ giúp', selected: true }).waitFor();
    await journey.pane.getByRole('heading', { name: 'Cách dùng' }).waitFor();
  });

  it('are as tall as the pane when a menu, a hint or a question is open over them', async () => {
    const journey = await newJourney({ paneWidth: 320, viewport: { width: 900, height: 760 } });
    const rest = (): Promise<number> =>
      journey.frame().evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    await journey.pane.locator('header').getByRole('button').click();
    await journey.pane.getByRole('menuitem').first().waitFor();
    expect(await rest()).toBe(0);
    await journey.page.keyboard.press('Escape');
    await journey.press('Lập bảng từ trang này');
    await journey.press('Ghi ra trang mới');
    await journey.status('Đã ghi 8 dòng vào trang LỊCH HOẠT ĐỘNG');
    await journey.press('Hoàn tác');
    await journey.pane.getByRole('dialog').waitFor();
    expect(await rest()).toBe(0);
  });
});

describe('without a mouse', () => {
  it('builds, corrects and writes by keys alone', async () => {
    const journey = await newJourney();
    const { keyboard } = journey.page;
    const focused = () =>
      journey.frame().evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      });
    /** Presses Tab until the focus is on what has the name. */
    const tabTo = async (name: string): Promise<void> => {
      const passed: string[] = [];
      for (let step = 0; step < 60; step++) {
        const here = await focused();
        if (here === name) return;
        passed.push(here.slice(0, 30));
        await keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches "${name}", only ${passed.join(' | ')}`);
    };
    await journey.pane.getByRole('tab').first().focus();
    await tabTo('Lập bảng từ trang này');
    await keyboard.press('Enter');
    await journey.status('Đã hiểu 8 hoạt động, 1 chỗ cần xem');
    await journey.pane.getByRole('button', { name: 'Sửa hoạt động 7' }).waitFor();
    await tabTo('Sửa hoạt động 7');
    await keyboard.press('Enter');
    const time = journey.pane.getByLabel('Thời gian');
    await time.waitFor();
    await time.focus();
    await keyboard.press('Control+A');
    await keyboard.type('28/6/2026');
    await keyboard.press('Escape');
    await time.waitFor({ state: 'detached' });
    await journey.pane.getByRole('heading', { name: 'Đã hiểu 8 hoạt động', exact: true }).waitFor();
    await keyboard.press('Control+Enter');
    await journey.status('Đã ghi 8 dòng vào trang LỊCH HOẠT ĐỘNG');
    expect(await journey.rowOf('LỊCH HOẠT ĐỘNG', 'C', '28/6/2026')).toBeGreaterThan(0);
    // Tabs answer the arrows.
    await journey.pane.getByRole('tab').first().focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await journey.button('Kiểm tra trang này').waitFor();
  });
});
