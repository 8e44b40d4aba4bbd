import { markRequest } from '../../../src/application/check-marks';
import { buildSchedule } from '../../../src/application/commands/build-schedule';
import { checkWorkbook, type CheckOutcome } from '../../../src/application/commands/check-workbook';
import { findingsSheet } from '../../../src/application/findings-sheet';
import type { MarkReceipt } from '../../../src/application/ports';
import type { Finding } from '../../../src/domain/checks/finding';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { ConditionalView } from '../../../workbench/host/calc/conditional';
import { planOf } from '../../support/plans';
import { openExcel, type, type OpenExcel } from './open-excel';
import { valueOf } from './result';

const SHEET = 'LỊCH HOẠT ĐỘNG';
const SOURCE = 'Sheet1';
const SLIP = '31/6/2026';

const planWith = (rows: readonly (readonly string[])[]): string =>
  [
    'KẾ HOẠCH',
    'Tổ chức các hoạt động hè năm 2026',
    '',
    'TT\tNội dung\tThời gian\tĐịa điểm\tPhân công',
    ...rows.map((row, k) => [k + 1, ...row].join('\t')),
    '',
  ].join('\n');

const PLAN = planWith([
  ['Hội thao công nhân khu công nghiệp', '18/5/2026', 'Nhà thi đấu', 'Ban Phong trào chủ trì'],
  ['Tập huấn cán bộ cơ sở', SLIP, 'Hội trường A', 'Văn phòng chủ trì'],
  ['Hiến máu tình nguyện  đợt hai', '22/5/2026', 'Bệnh viện tỉnh', 'Ban Phong trào chủ trì'],
]);

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const build = async (plan = PLAN): Promise<void> => {
  const source = { kind: 'snapshot', snapshot: textSnapshot('ke-hoach.txt', plan) } as const;
  expect((await buildSchedule(open.excel, { source, locale: 'vi' })).kind).toBe('written');
};

interface Checked extends CheckOutcome {
  readonly receipt: MarkReceipt;
}

/** The whole command: read, check, mark what `isOpen` lets through. */
const check = async (isOpen: (finding: Finding) => boolean = () => true, undoable = true): Promise<Checked> => {
  const outcome = valueOf(await checkWorkbook(open.excel, 'workbook', { year: 2026 }));
  const request = markRequest(outcome.own, outcome.places, outcome.findings.filter(isOpen), undoable);
  return { ...outcome, receipt: valueOf(await open.excel.markCells(request)) };
};

const modelOf = (name: string) => {
  const sheet = open.node.host.workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Texts of the cells that rules of formulas draw now, with the fill they get. */
const drawn = (name = SHEET): Readonly<Record<string, string>> => {
  const sheet = modelOf(name);
  const view = new ConditionalView(open.node.host.workbook, sheet);
  const cells: [string, string][] = [];
  for (const [row, line] of sheet.rows) {
    for (const [column, { value }] of line) {
      const fill = view.look(row, column)?.fill;
      if (fill !== undefined && typeof value === 'string') cells.push([value, fill]);
    }
  }
  return Object.fromEntries(cells.sort());
};

/** Everything of a sheet but its rules: values, formulas, formats, merged areas. */
const body = (name: string): string => {
  const { rows, merges } = modelOf(name);
  return JSON.stringify([[...rows].map(([row, line]) => [row, [...line]]), merges]);
};
const rules = (name: string): number => modelOf(name).conditionalFormats.length;

const ERROR = '#FDE7E9';
const HINT = '#F3F2F1';

describe('marks of a check', () => {
  it('stand on the cells of its own sheets alone, by severity, in three syncs', async () => {
    await type(open, SOURCE, 'A1:E3', [
      ['KẾ HOẠCH', '', '', '', ''],
      ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Ghi chú'],
      [1, 'Hội thao', `'${SLIP}`, 'Nhà thi đấu', 'Ban  Phong trào'],
    ]);
    await build();
    const before = { source: body(SOURCE), own: body(SHEET) };
    const { value, syncs } = await open.counted(() => check());
    expect(syncs).toHaveLength(3);
    expect(value.findings.some(({ origin }) => origin?.kind === 'cell' && origin.sheet === SOURCE)).toBe(true);
    expect(drawn()).toMatchObject({ [SLIP]: ERROR, 'Hiến máu tình nguyện  đợt hai': HINT });
    expect(value.receipt).toMatchObject({ refused: [], sheets: [{ name: SHEET }] });
    expect(Object.keys(drawn())).toHaveLength(value.receipt.sheets[0]?.cells ?? 0);
    // Marks are rules: no cell of any sheet has changed, and the source has no rule.
    expect(body(SOURCE)).toBe(before.source);
    expect(body(SHEET)).toBe(before.own);
    expect(rules(SOURCE)).toBe(0);
  });

  it('go from a mended cell at the next check, and leave the sheet as it was when nothing is left', async () => {
    await build();
    const plain = { rules: rules(SHEET), names: open.node.host.workbook.names.length };
    await check();
    const { findings } = await check();
    const slip = findings.find(({ text }) => text === SLIP)?.origin;
    if (slip?.kind !== 'cell') throw new Error('no slip');
    await type(open, SHEET, `C${slip.row}`, [["'30/6/2026"]]);
    await check();
    expect(drawn()).not.toHaveProperty(SLIP);
    expect(drawn()).not.toHaveProperty('30/6/2026');
    expect(drawn()).toHaveProperty(['Hiến máu tình nguyện  đợt hai']);
    await check(() => false);
    expect(drawn()).toEqual({});
    expect({ rules: rules(SHEET), names: open.node.host.workbook.names.length }).toEqual(plain);
  });

  it('are not drawn for what the office left, and are not written anew when nothing changed', async () => {
    await build();
    await check(({ text }) => text !== SLIP);
    expect(drawn()).not.toHaveProperty(SLIP);
    expect(drawn()).toHaveProperty(['Hiến máu tình nguyện  đợt hai']);
    const { syncs } = await open.counted(() => check(({ text }) => text !== SLIP));
    expect(syncs).toHaveLength(2);
  });

  it('go along when the table is sorted', async () => {
    await build();
    await check(({ text }) => text === SLIP);
    const at = () => [...modelOf(SHEET).rows].find(([, line]) => line.get(2)?.value === SLIP)?.[0];
    const before = at();
    await open.run(async (context) => {
      context.workbook.tables.getItem('tblLichHoatDong').sort.apply([{ key: 0, ascending: false }]);
      context.workbook.tables.getItem('tblLichHoatDong').sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(at()).not.toBe(before);
    expect(drawn()).toEqual({ [SLIP]: ERROR });
    await check(({ text }) => text === SLIP);
    expect(drawn()).toEqual({ [SLIP]: ERROR });
  });

  it('mark a title by its cell, and a row that has no key by its words', async () => {
    await build();
    const title = [...modelOf(SHEET).rows].flatMap(([row, line]) =>
      [...line].flatMap(([column, { value }]) =>
        typeof value === 'string' && /hoạt động hè/iu.test(value) ? [[row, column] as const] : [],
      ),
    )[0];
    if (title === undefined) throw new Error('no title');
    const address = `${'ABCDEFGH'.charAt(title[1])}${title[0] + 1}`;
    await type(open, SHEET, address, [['Tổ chức các hoạt  động hè năm 2026']]);
    await open.run(async (context) => {
      const table = context.workbook.tables.getItem('tblLichHoatDong');
      const last = table.getRange().getLastRow();
      last.load('rowIndex');
      await context.sync();
      const row = last.rowIndex + 2;
      const sheet = context.workbook.worksheets.getItem(SHEET);
      table.resize(`A${row - 4}:S${row}`);
      sheet.getRange(`B${row}:C${row}`).values = [['Thăm gia đình có công', "'30/2/2026"]];
      await context.sync();
    });
    await check();
    expect(drawn()).toMatchObject({ '30/2/2026': ERROR, [SLIP]: ERROR });
    expect(drawn()).toHaveProperty(['Tổ chức các hoạt  động hè năm 2026']);
  });

  it('are taken back by "Hoàn tác", and then the table itself', async () => {
    await build();
    const before = body(SHEET);
    const plain = rules(SHEET);
    await check();
    await check(({ text }) => text === SLIP);
    const info = valueOf(await open.excel.undoInfo());
    expect(info).toMatchObject({ command: 'mark', sheets: [{ name: SHEET, effect: 'marks', edited: false, rows: 1 }] });
    const { value, syncs } = await open.counted(() => open.excel.undo());
    expect(valueOf(value)).toMatchObject({ command: 'mark', sheets: [{ name: SHEET, effect: 'marks' }] });
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(drawn()).toEqual({});
    expect(rules(SHEET)).toBe(plain);
    expect(body(SHEET)).toBe(before);
    expect(valueOf(await open.excel.undo())).toMatchObject({ command: 'build-schedule' });
    expect(open.node.host.workbook.sheets.map(({ name }) => name)).toEqual([SOURCE]);
  });

  it('stay undoable under a mend and under the sheet of findings', async () => {
    await build();
    const { findings } = await check();
    const slip = findings.find(({ text }) => text === SLIP)?.origin;
    if (slip?.kind !== 'cell') throw new Error('no slip');
    valueOf(await open.excel.mend([{ sheet: SHEET, row: slip.row, column: slip.column, from: SLIP, to: '30/6/2026' }]));
    await check(undefined, false);
    expect(drawn()).not.toHaveProperty('30/6/2026');
    expect(valueOf(await open.excel.undo())).toMatchObject({ command: 'mend' });
    expect(valueOf(await open.excel.undoInfo())).toMatchObject({ command: 'mark' });
    valueOf(await open.excel.write(planOf(findingsSheet(findings, 'vi'))));
    expect(valueOf(await open.excel.undo()).sheets.map(({ effect }) => effect)).toEqual(['removed']);
    expect(valueOf(await open.excel.undo())).toMatchObject({ command: 'mark' });
    expect(drawn()).toEqual({});
  });

  it('come back as they were before the check that is undone', async () => {
    await build();
    await check(({ text }) => text === SLIP);
    // Another command in between: the second check is an entry of its own.
    valueOf(await open.excel.mend([{ sheet: SHEET, row: 1, column: 1, from: 'không có', to: '' }]));
    await open.run(async (context) => {
      const setting = context.workbook.settings.getItem('KH.receipt');
      setting.load('value');
      await context.sync();
      const earlier = JSON.parse(String(setting.value)) as object;
      context.workbook.settings.add(
        'KH.receipt',
        JSON.stringify({ command: 'set-status', sheets: [], rows: [], earlier }),
      );
      await context.sync();
    });
    await check(({ text }) => text !== SLIP);
    expect(drawn()).not.toHaveProperty(SLIP);
    valueOf(await open.excel.undo());
    expect(drawn()).toEqual({ [SLIP]: ERROR });
  });

  it('are not drawn on a protected sheet, which is said', async () => {
    await build();
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    const { receipt, findings } = await check();
    expect(receipt).toEqual({ sheets: [], refused: [SHEET], syncs: 0 });
    expect(findings.map(({ text }) => text)).toContain(SLIP);
    expect(drawn()).toEqual({});
  });

  it('are drawn although the hidden sheet of lists was deleted, and never on a sheet that is not KH’s', async () => {
    await build();
    await open.run(async (context) => {
      context.workbook.worksheets.getItem('_KH').delete();
      await context.sync();
    });
    await check();
    expect(drawn()).toHaveProperty(SLIP);
    const marks = [{ sheet: SOURCE, row: 1, column: 1, severity: 'error' }] as const;
    valueOf(await open.excel.markCells({ sheets: [SOURCE], marks, undoable: true }));
    expect(rules(SOURCE)).toBe(0);
  });
});

describe.each(['active-sheet', 'workbook'] as const)('ten thousand rows with two thousand findings (%s)', (of) => {
  it('are checked and marked in three syncs under 4 MB, by one rule', async () => {
    const rows = Array.from({ length: 10_000 }, (_unused, k) => [
      `Việc thứ ${k + 1} của thôn`,
      k % 5 === 0 ? '31/6/2026' : `${(k % 28) + 1}/6/2026`,
      'Nhà văn hóa',
      'Văn phòng',
    ]);
    await build(planWith(rows));
    const before = rules(SHEET);
    const { value, syncs } = await open.counted(async () => {
      const outcome = valueOf(await checkWorkbook(open.excel, of, { year: 2026 }));
      const errors = outcome.findings.filter(({ severity }) => severity === 'error');
      return valueOf(await open.excel.markCells(markRequest(outcome.own, outcome.places, errors, true)));
    });
    expect(value.sheets).toEqual([{ name: SHEET, cells: 2_000 }]);
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(Math.max(...syncs.flatMap((sync) => [sync.requestBytes, sync.responseBytes]))).toBeLessThan(4 * 1024 * 1024);
    expect(rules(SHEET) - before).toBe(1);
  });
});
