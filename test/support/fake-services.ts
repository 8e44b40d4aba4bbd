import type {
  CellMend,
  ChangeOutcome,
  CellTarget,
  FormulaReceipt,
  InsertContent,
  MarkRequest,
  MendOutcome,
  ReadScope,
  Result,
  RowChange,
  UndoInfo,
  WorkbookHost,
  WriteReceipt,
} from '../../src/application/ports';
import { readStatusBook, setStatus } from '../../src/application/commands/set-status';
import type { Collected } from '../../src/application/merge/collect';
import { mergeWorkbook } from '../../src/application/merge/merge-workbook';
import { fail, succeed } from '../../src/application/ports';
import { builtInDays } from '../../src/domain/anniversaries/day-list';
import type { Finding } from '../../src/domain/checks/finding';
import type { Ignored } from '../../src/domain/checks/run-checks';
import type { Schedule } from '../../src/domain/schedule/schedule';
import { parseTime } from '../../src/domain/time';
import type { SourceSnapshot, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import type { WritePlan } from '../../src/domain/workbook/write-plan';
import { createUnitServices } from '../../src/taskpane/unit-work';
import {
  DEFAULT_SETTINGS,
  type PaneServices,
  type PaneSettings,
  type ReportRequest,
} from '../../src/taskpane/services';
import { planHolidays, readHolidays, readScheduleDays, report } from '../../src/taskpane/thinking';

/** What a test can look at after it has driven the pane. */
export interface Recorded {
  readonly reads: ReadScope[];
  readonly plans: (readonly Schedule[])[];
  readonly writes: WritePlan[];
  readonly visits: CellTarget[];
  readonly mends: CellMend[];
  readonly marks: MarkRequest[];
  readonly changes: RowChange[];
  readonly inserts: InsertContent[];
  readonly conversions: string[];
  readonly saved: PaneSettings[];
  readonly texts: string[];
  readonly files: string[];
  readonly copied: string[];
  readonly reports: ReportRequest[];
}

export interface FakeWorld {
  readonly schedules?: readonly Schedule[];
  readonly findings?: readonly Finding[];
  /** What people marked "bỏ qua" in the sheet KIỂM TRA. */
  readonly leftInSheet?: readonly Ignored[];
  readonly ownSheets?: readonly string[];
  /** The sheets of the open workbook by name, with the keys of KH's own. */
  readonly sheetKeys?: Readonly<Record<string, string | null>>;
  /** Own sheets that are protected: no cell is marked there. */
  readonly protectedSheets?: readonly string[];
  readonly settings?: Partial<PaneSettings>;
  readonly readFailure?: string;
  readonly writeFailure?: string;
  /** What a write says beside success. */
  readonly writeNotices?: NonNullable<WriteReceipt['notices']>;
  readonly undo?: UndoInfo | null;
  readonly mendOutcome?: MendOutcome;
  readonly changeOutcome?: ChangeOutcome;
  /** False: the browser gives no clipboard. */
  readonly copies?: boolean;
  /** What picked files say. */
  readonly collected?: Collected;
  /** What the open workbook holds. */
  readonly workbook?: WorkbookSnapshot;
  /** What a conversion of formulas says it did. */
  readonly formulas?: FormulaReceipt;
  /** The active cell is not empty. */
  readonly cellHolds?: boolean;
  /** What the selected cell Nguồn!B3 holds. */
  readonly selected?: string | number;
}

const WORKBOOK: WorkbookSnapshot = { kind: 'workbook', name: 'thử', date1904: false, sheets: [], notices: [] };
const EMPTY_PLAN: WritePlan = { command: 'build-schedule', sheets: [], activate: null };

/** Services that answer from plain data and remember what was asked of them. */
export const fakeServices = (world: FakeWorld = {}): { services: PaneServices; recorded: Recorded } => {
  const recorded: Recorded = {
    reads: [],
    plans: [],
    writes: [],
    visits: [],
    mends: [],
    marks: [],
    changes: [],
    inserts: [],
    conversions: [],
    saved: [],
    texts: [],
    files: [],
    copied: [],
    reports: [],
  };
  const later = <T>(value: Result<T>): Promise<Result<T>> => Promise.resolve(value);
  const workbook: WorkbookHost = {
    listSheets: () =>
      later(
        succeed(
          Object.entries(world.sheetKeys ?? {}).map(([name, ownKey]) => ({
            name,
            ownKey,
            visibility: 'visible',
            active: false,
          })),
        ),
      ),
    read: (scope) => {
      recorded.reads.push(scope);
      return later(world.readFailure === undefined ? succeed(world.workbook ?? WORKBOOK) : fail(world.readFailure));
    },
    readSelection: () => later(fail('several-areas')),
    goTo: (target) => {
      recorded.visits.push(target);
      return later(succeed(undefined));
    },
    peekSelection: () =>
      later(
        world.selected === undefined
          ? fail('several-areas')
          : succeed({ sheet: 'Nguồn', range: { top: 3, left: 2, bottom: 3, right: 2 }, values: [[world.selected]] }),
      ),
    insert: (content, overwrite) => {
      recorded.inserts.push(content);
      return later(
        world.cellHolds === true && !overwrite
          ? fail('cell-not-empty', { cell: 'B2', sheet: 'Nguồn' })
          : succeed({ sheet: 'Nguồn', row: 2, column: 2 }),
      );
    },
    mend: (mends) => {
      recorded.mends.push(...mends);
      return later(succeed(mends.map(() => world.mendOutcome ?? 'mended')));
    },
    markCells: (request) => {
      recorded.marks.push(request);
      const cells = request.marks.length;
      const refused = world.protectedSheets ?? [];
      const sheets = cells === 0 || refused.length > 0 ? [] : [{ name: request.marks[0]?.sheet ?? '', cells }];
      return later(succeed({ sheets, refused, syncs: 1 }));
    },
    setCells: (_, changes) => {
      recorded.changes.push(...changes);
      return later(succeed(changes.map(() => world.changeOutcome ?? 'changed')));
    },
    convertFormulas: (conversion, area) => {
      recorded.conversions.push(`${conversion} ${area}`);
      return later(succeed(world.formulas ?? { written: 0, left: [], syncs: 3 }));
    },
    undoInfo: () => later(succeed(world.undo ?? null)),
    undo: () => later(world.undo === null || world.undo === undefined ? fail('nothing-to-undo') : succeed(world.undo)),
    write: (plan) => {
      recorded.writes.push(plan);
      const receipt: WriteReceipt = {
        command: plan.command,
        sheets:
          plan.sheets.length > 0
            ? plan.sheets.map(({ key, name }) => ({ key, name }))
            : [{ key: 'schedule', name: 'LỊCH HOẠT ĐỘNG' }],
        syncs: 2,
        ...(world.writeNotices === undefined ? {} : { notices: world.writeNotices }),
      };
      return later(world.writeFailure === undefined ? succeed(receipt) : fail(world.writeFailure));
    },
  };
  const source: SourceSnapshot = WORKBOOK;
  const services: PaneServices = {
    workbook,
    settings: {
      load: () => ({ ...DEFAULT_SETTINGS, ...world.settings }),
      save: (settings) => {
        recorded.saved.push(settings);
        return later(succeed(undefined));
      },
    },
    today: () => ({ year: 2023, month: 5, day: 1 }),
    readText: (_, text) => {
      recorded.texts.push(text);
      return later(succeed(source));
    },
    readFile: (file) => {
      recorded.files.push(file.name);
      return later(world.readFailure === undefined ? succeed(source) : fail(world.readFailure));
    },
    readSample: () => later(succeed(source)),
    understand: () => Promise.resolve({ schedules: world.schedules ?? [], readTime: parseTime }),
    plan: (schedules) => {
      recorded.plans.push(schedules);
      return Promise.resolve(EMPTY_PLAN);
    },
    readDays: () => Promise.resolve({ days: builtInDays(), own: 0 }),
    readHolidays: () => readHolidays(workbook),
    planHolidays: (own, year) => Promise.resolve(planHolidays(own, year)),
    planDays: () => Promise.resolve({ ...EMPTY_PLAN, command: 'days' }),
    check: async (scope) => {
      const read = await workbook.read(scope);
      if (!read.ok) return read;
      const findings = world.findings ?? [];
      const own = world.ownSheets ?? ['LỊCH HOẠT ĐỘNG'];
      return succeed({
        findings,
        ignored: world.leftInSheet ?? [],
        sheets: 1,
        skipped: 0,
        own,
        places: new Map(
          findings.flatMap((finding) => {
            const { origin, severity } = finding;
            if (origin?.kind !== 'cell' || !own.includes(origin.sheet)) return [];
            return [[finding, { sheet: origin.sheet, row: origin.row, column: origin.column, severity }] as const];
          }),
        ),
      });
    },
    readStatus: () => readStatusBook(workbook),
    setStatus: (book, rows, changes) => setStatus(workbook, book, rows, changes),
    collectFiles: (files, withOpen) => {
      recorded.files.push(...files.map(({ name }) => name), ...(withOpen ? ['(mở)'] : []));
      return later(succeed(world.collected ?? { items: [], files: [], findings: [] }));
    },
    planMerge: (collected, { language }, join) => Promise.resolve(mergeWorkbook(collected, { locale: language, join })),
    scheduleDays: () => readScheduleDays(workbook),
    report: (request, settings, progress) => {
      recorded.reports.push(request);
      return report(workbook, request, settings, progress);
    },
    copyText: (text) => {
      recorded.copied.push(text);
      return Promise.resolve(world.copies ?? true);
    },
    units: () => Promise.resolve(createUnitServices(workbook)),
    planFindings: () => Promise.resolve({ ...EMPTY_PLAN, command: 'check' }),
  };
  return { services, recorded };
};
