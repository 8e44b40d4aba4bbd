/**
 * What the journeys are written in: the workbench in Chromium, the pane inside it, and the workbook both look at.
 * Waiting is always for something to be there, never for time to pass.
 */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { URL_VARIABLE } from './server';

/** Generous: a busy machine is no failure. KH_E2E_PATIENCE shortens it for those who write journeys. */
export const PATIENCE_MS = Number(process.env['KH_E2E_PATIENCE'] ?? 120_000);
export const PICTURES = resolve(__dirname, '../../../out/e2e');

export type CellValue = string | number | boolean | null | { readonly error: string };

export interface JourneyOptions {
  /** "Today" for pane and workbook, ISO local time; the sample plan is of the summer of 2026. */
  readonly today?: string;
  readonly language?: 'vi-VN' | 'en-US';
  readonly pose?: '2021' | '2024' | '365';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly paneWidth?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly context?: BrowserContextOptions;
  /** Do not wait for the pane: the posed Excel does not offer it. */
  readonly withoutPane?: boolean;
}

export interface Journey {
  readonly page: Page;
  /** Scope of the pane: its first element. Stays right when the pane loads anew. */
  readonly pane: Locator;
  /** The frame of the pane as it is now. */
  readonly frame: () => Frame;
  /** Errors that page or pane threw or wrote to the console so far. */
  readonly errors: readonly string[];
  /** Opens a part of the pane by its tab, or from the menu when the line has no room for it. */
  readonly open: (part: string) => Promise<void>;
  /** Names of the parts of the pane: those in the line, then those in the menu at its end. */
  readonly parts: () => Promise<readonly string[]>;
  readonly button: (name: string | RegExp) => Locator;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly status: (text: string | RegExp) => Promise<void>;
  /** A card of a list that holds the words: scrolled to, since long lists draw only what is in view. */
  readonly card: (words: string) => Promise<Locator>;
  /** Goes to a cell or area by the name box, as people do. */
  readonly select: (address: string) => Promise<void>;
  /** Types into a cell of the open sheet and presses Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly sheetTab: (name: string) => Promise<void>;
  readonly sheets: () => Promise<readonly string[]>;
  readonly activeSheet: () => Promise<string>;
  readonly activeCell: () => Promise<string>;
  /** Values of an area, "A1:E9" of the open sheet or "'Lịch hè'!A1:E9". */
  readonly values: (address: string) => Promise<readonly (readonly CellValue[])[]>;
  /** What a cell shows, formatted. */
  readonly shown: (address: string) => Promise<string>;
  readonly formula: (address: string) => Promise<string | null>;
  /** Everything of a sheet that a command must not change: values, formulas, formats, merged areas, sizes. */
  readonly fingerprint: (sheet: string) => Promise<string>;
  /** The whole workbook's fingerprint, sheet by sheet. */
  readonly fingerprints: () => Promise<Readonly<Record<string, string>>>;
  /** What the cells in view show that have this colour ("rgb(253, 231, 233)"). */
  readonly painted: (fill: string) => Promise<readonly string[]>;
  /** Row (1-based) of the first cell of a column that holds the text; 0 when there is none. */
  readonly rowOf: (sheet: string, column: string, text: string) => Promise<number>;
  readonly ribbon: (label: string) => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const readCells = (page: Page, address: string): Promise<CellValue[][]> =>
  page.evaluate((wanted) => {
    const { workbook } = window.khWorkbench!.host;
    const found = workbook.resolve(wanted, workbook.activeSheet);
    if (found === null) throw new Error(`no such cells: ${wanted}`);
    const { sheet, area } = found;
    return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (__, c) => {
        const value = sheet.value(area.top + r, area.left + c);
        return typeof value === 'object' && value !== null
          ? { error: workbook.textOf(value, sheet.style(0, 0)) }
          : value;
      }),
    );
  }, address);

/** Sheet name → hash of everything in it that a command must leave alone. */
const print = async (page: Page): Promise<Record<string, string>> => {
  const sheets = await page.evaluate(() => {
    const { workbook } = window.khWorkbench!.host;
    return Object.fromEntries(
      workbook.sheets.map((sheet) => {
        const cells: unknown[] = [];
        for (const [row, line] of [...sheet.rows].sort(([a], [b]) => a - b))
          for (const [column, { value, formula, style }] of [...line].sort(([a], [b]) => a - b))
            // What a formula shows may come later than the file: it is the formula that must stay.
            cells.push([row, column, formula ?? value, style]);
        return [
          sheet.name,
          JSON.stringify([
            cells,
            sheet.merges,
            [...sheet.rowInfo]
              .filter(([, { size, hidden }]) => size !== null || hidden)
              .map(([row, { size }]) => [row, size]),
            [...sheet.columnInfo].map(([column, { size, hidden }]) => [column, size, hidden]),
            sheet.visibility,
            workbook.tablesOn(sheet).map(({ name, area }) => [name, area]),
          ]),
        ];
      }),
    );
  });
  return Object.fromEntries(
    Object.entries(sheets).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex').slice(0, 16)]),
  );
};

/** Opens the workbench afresh: a new profile, the sample workbook, the pane ready for the first press. */
export const openJourney = async (browser: Browser, options: JourneyOptions): Promise<Journey> => {
  const url = process.env[URL_VARIABLE];
  if (url === undefined) throw new Error(`${URL_VARIABLE} is not set: run through jest`);
  const { language = 'vi-VN', pose = '365', theme = 'light', paneWidth = 360 } = options;
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1360, height: 820 },
    locale: language,
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...options.context,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(
    (start) => {
      // Only the calendar moves: time still flows, and timers stay the browser's own.
      const Real = Date;
      const shift = start - Real.now();
      globalThis.Date = class extends Real {
        constructor(...parts: []) {
          if (parts.length === 0) super(Real.now() + shift);
          else super(...parts);
        }
        static override now(): number {
          return Real.now() + shift;
        }
      } as DateConstructor;
    },
    Date.parse(options.today ?? '2026-05-14T08:00:00+07:00'),
  );
  await context.addInitScript(
    (settings) => {
      if (window.top === window) localStorage.setItem('kh-workbench', settings);
    },
    JSON.stringify({ language, pose, theme, paneWidth, latency: 0 }),
  );
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  const pane = page.frameLocator('aside.pane iframe').locator('body');
  if (options.withoutPane !== true) await pane.getByRole('tab').first().waitFor();

  const frame = (): Frame => {
    const found = page.frames().find((one) => one.url().includes('/taskpane.html'));
    if (found === undefined) throw new Error('the pane is not loaded');
    return found;
  };
  const select = async (address: string): Promise<void> => {
    const box = page.locator('.name-box');
    await box.fill(address);
    await box.press('Enter');
  };
  const button = (name: string | RegExp): Locator =>
    pane.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  return {
    page,
    pane,
    frame,
    errors,
    open: async (part) => {
      const tab = pane.getByRole('tab', { name: part, exact: true });
      if (await tab.isVisible()) return tab.click();
      await pane.locator('header').getByRole('button').click();
      await pane.getByRole('menuitem', { name: part, exact: true }).click();
    },
    parts: async () => {
      const shown = await pane.locator('header').getByRole('tab').filter({ visible: true }).allInnerTexts();
      const more = pane.locator('header').getByRole('button');
      if ((await more.count()) === 0) return shown;
      await more.click();
      await pane.getByRole('menuitem').first().waitFor();
      const hidden = await pane.getByRole('menuitem').allInnerTexts();
      await page.keyboard.press('Escape');
      await pane.getByRole('menuitem').first().waitFor({ state: 'detached' });
      return [...shown, ...hidden];
    },
    button,
    press: (name) => button(name).first().click(),
    status: async (text) => {
      await pane.getByText(text).first().waitFor();
    },
    card: async (words) => {
      const found = pane.getByRole('listitem').filter({ hasText: words });
      const list = pane.getByRole('list', { name: 'Các hoạt động đã hiểu' });
      await pane.getByRole('listitem').first().waitFor();
      if ((await list.count()) > 0) {
        await list.evaluate((frame) => frame.scrollTo(0, 0));
        for (;;) {
          // Two frames: one to hear of the scrolling, one to draw.
          await list.evaluate(
            () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
          );
          if ((await found.count()) > 0) break;
          const moved = await list.evaluate((frame) => {
            const before = frame.scrollTop;
            frame.scrollBy(0, frame.clientHeight / 2);
            return frame.scrollTop > before;
          });
          if (!moved) throw new Error(`no card with "${words}"`);
        }
      }
      await found.first().scrollIntoViewIfNeeded();
      return found.first();
    },
    select,
    type: async (address, text) => {
      await select(address);
      // Typed as people paste or type it: first key opens the cell, the rest follows.
      await page.locator('.cell-field').press('F2');
      await page.locator('.cell-field').fill(text);
      await page.locator('.cell-field').press('Enter');
    },
    sheetTab: async (name) => {
      await page.getByRole('tab', { name, exact: true }).click();
    },
    sheets: () => page.evaluate(() => window.khWorkbench!.host.workbook.sheets.map(({ name }) => name)),
    activeSheet: () => page.evaluate(() => window.khWorkbench!.host.workbook.activeSheet.name),
    activeCell: () =>
      page.evaluate(() => {
        const { workbook } = window.khWorkbench!.host;
        const { row, column } = workbook.activeSheet.activeCell;
        return workbook.addressOf(workbook.activeSheet, { top: row, left: column, bottom: row, right: column });
      }),
    values: (address) => readCells(page, address),
    shown: (address) =>
      page.evaluate((wanted) => {
        const { workbook } = window.khWorkbench!.host;
        const found = workbook.resolve(wanted, workbook.activeSheet);
        if (found === null) throw new Error(`no such cell: ${wanted}`);
        const { sheet, area } = found;
        return workbook.textOf(sheet.value(area.top, area.left), sheet.style(area.top, area.left));
      }, address),
    formula: (address) =>
      page.evaluate((wanted) => {
        const { workbook } = window.khWorkbench!.host;
        const found = workbook.resolve(wanted, workbook.activeSheet);
        return found === null ? null : (found.sheet.cell(found.area.top, found.area.left)?.formula ?? null);
      }, address),
    fingerprint: async (sheet) => {
      const found = (await print(page))[sheet];
      if (found === undefined) throw new Error(`no sheet ${sheet}`);
      return found;
    },
    fingerprints: () => print(page),
    painted: (fill) =>
      page
        .locator('.grid')
        .evaluate(
          (grid, color) =>
            [...grid.querySelectorAll<HTMLElement>('*')]
              .filter((cell) => cell.style.background === color || cell.style.backgroundColor === color)
              .map((cell) => cell.textContent),
          fill,
        ),
    rowOf: async (sheet, column, text) => {
      const values = await readCells(page, `'${sheet}'!${column}1:${column}400`);
      return values.findIndex(([value]) => typeof value === 'string' && value.includes(text)) + 1;
    },
    ribbon: async (label) => {
      await page
        .locator('.ribbon-key', { hasText: label })
        .filter({ hasText: new RegExp(`^${label}$`) })
        .click();
    },
    picture: async (name) => {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: resolve(PICTURES, `${name}.png`) });
    },
    close: () => context.close(),
  };
};

/** For a test file: one browser for all its tests, one fresh workbench for each that asks; all closed afterwards. */
export const journeysOf = (): ((options?: JourneyOptions) => Promise<Journey>) => {
  let browser: Browser | null = null;
  let opened: Journey[] = [];
  jest.setTimeout(PATIENCE_MS * 2);
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const closing = opened;
    opened = [];
    for (const journey of closing) await journey.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}) => {
    if (browser === null) throw new Error('openJourney is for tests and hooks');
    const journey = await openJourney(browser, options);
    opened.push(journey);
    return journey;
  };
};
