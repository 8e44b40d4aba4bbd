import { blankSheet } from '../../../src/domain/workbook/blank-sheet';
import type { ErrorCode } from '../../../workbench/host/errors';
import type { WritePlan } from '../../../src/domain/workbook/write-plan';
import { planOf, taskSheet, tasks } from '../../support/plans';
import { openExcel, picture, type, type OpenExcel, type Picture } from './open-excel';
import { codeOfResult, valueOf } from './result';

let open: OpenExcel;
afterEach(() => open.close());

const prepare = async (withOwn: boolean): Promise<Picture> => {
  open = await openExcel();
  await type(open, 'Sheet1', 'A1:B1', [['Nguồn', 1]]);
  if (withOwn) {
    valueOf(await open.excel.write(planOf(taskSheet(tasks(4)))));
    await type(open, 'LỊCH THỬ', 'F5', [['Đã họp']]);
    await type(open, 'LỊCH THỬ', 'A12', [['Người lập']]);
    await type(open, 'Sheet1', 'A2', [['=COUNTA(tblThu[MÃ])']]);
  }
  return picture(open);
};

/** The picture without what KH keeps for itself: a failed run may end the undo of the one before. */
const people = ({ sheets, tables }: Picture): unknown => ({
  sheets: sheets.filter((sheet) => sheet.visibility === 'Visible'),
  tables: tables.filter(({ address }) => !address.includes('(0)')),
});

const plan = (): WritePlan => planOf(taskSheet(tasks(7), 4));

describe('refused before anything is written', () => {
  it.each([
    ['a cell being edited', 'cell-editing'],
    ['a protected workbook', 'workbook-protected'],
  ])('%s', async (_what, code) => {
    const before = await prepare(false);
    await open.run(async (context) => {
      if (code === 'workbook-protected') context.workbook.protection.protect();
      await context.sync();
    });
    open.node.host.faults.cellEdit = code === 'cell-editing';
    expect(codeOfResult(await open.excel.write(plan()))).toBe(code);
    open.node.host.faults.cellEdit = false;
    expect(await picture(open)).toEqual(before);
  });

  it('a protected sheet of ours; a protected source is no hindrance', async () => {
    const before = await prepare(true);
    await open.run(async (context) => {
      context.workbook.worksheets.getItem('LỊCH THỬ').protection.protect();
      await context.sync();
    });
    const refused = await open.excel.write(plan());
    expect(refused).toMatchObject({ ok: false, failure: { code: 'sheet-protected', params: { sheet: 'LỊCH THỬ' } } });
    expect((await open.excel.undo()).ok).toBe(false);
    expect(await picture(open)).toEqual(before);
    await open.run(async (context) => {
      context.workbook.worksheets.getItem('LỊCH THỬ').protection.unprotect();
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    expect(codeOfResult(await open.excel.write(plan()))).toBe('ok');
  });

  it('a plan no workbook can hold: Excel is not even asked', async () => {
    const before = await prepare(false);
    const long = { ...blankSheet('a', 'A'), blocks: [{ row: 1, column: 1, cells: [['x'.repeat(40_000)]] }] };
    const { value, syncs } = await open.counted(() => open.excel.write(planOf(long)));
    expect(codeOfResult(value)).toBe('text-too-long');
    expect(syncs).toHaveLength(0);
    expect(await picture(open)).toEqual(before);
  });

  it('a file open for viewing only', async () => {
    const before = await prepare(false);
    const office = Office;
    const viewing = { document: { mode: office.DocumentMode.ReadOnly } };
    const asked = new Proxy(office, {
      get: (target, name): unknown => (name === 'context' ? viewing : Reflect.get(target, name)),
    });
    Object.assign(globalThis, { Office: asked });
    expect(codeOfResult(await open.excel.write(plan()))).toBe('view-only');
    expect(codeOfResult(await open.excel.undo())).not.toBe('ok');
    Object.assign(globalThis, { Office: office });
    expect(await picture(open)).toEqual(before);
  });
});

describe('a fault while a command runs', () => {
  const CODES: readonly ErrorCode[] = ['GeneralException', 'AccessDenied', 'RequestPayloadSizeLimitExceeded'];

  it.each([false, true].flatMap((own) => [0, 1, 2].flatMap((sync) => CODES.map((code) => [own, sync, code] as const))))(
    'with our sheet there: %s, at sync %i: %s leaves the workbook as it was',
    async (own, sync, code) => {
      const before = await prepare(own);
      const fault = { failAfter: sync, failNext: code };
      Object.assign(open.node.host.faults, fault);
      const result = await open.excel.write(plan());
      const struck = open.node.host.faults.failNext === null;
      open.node.host.faults.failNext = null;
      expect(result.ok).toBe(!struck);
      if (!struck) return;
      expect(people(await picture(open))).toEqual(people(before));
      // And the next try works.
      expect(codeOfResult(await open.excel.write(plan()))).toBe('ok');
    },
  );

  /** Makes the host refuse the nth call of a member, whatever was queued before it in the same message. */
  const poison = (pattern: RegExp): (() => void) => {
    const { host } = open.node;
    const execute = host.execute.bind(host);
    let armed = true;
    host.execute = (request) => {
      if (typeof request !== 'string' || !armed) return execute(request);
      const body = JSON.parse(request) as {
        Actions: { Name: string; ActionType: number }[];
        ObjectPaths: Record<string, { Name?: string }>;
      };
      const action = body.Actions.find(
        (each) =>
          pattern.test(each.Name) ||
          pattern.test(body.ObjectPaths[String((each as { ObjectPathId?: number }).ObjectPathId)]?.Name ?? ''),
      );
      if (action === undefined) return execute(request);
      armed = false;
      action.Name = 'NoSuchMember';
      action.ActionType = 3;
      return execute(JSON.stringify(body));
    };
    return () => {
      host.execute = execute;
    };
  };

  it.each(
    [false, true].flatMap((own) =>
      [
        /^Merge$/,
        /^Freeze/,
        /^Name$/,
        /^Rule$/,
        /^CopyFrom$/,
        /^Resize$/,
        /^Unmerge$/,
        /^Insert$/,
        /^Copy$/,
        /^Activate$/,
        /^Clear$/,
        /^Delete$/,
      ].map((member) => [own, member] as const),
    ),
  )(
    'with our sheet there: %s, in the middle of the message at %s, leaves the workbook as it was',
    async (own, member) => {
      const before = await prepare(own);
      const release = poison(member);
      const result = await open.excel.write(plan());
      release();
      if (result.ok) return;
      expect(people(await picture(open))).toEqual(people(before));
      expect(codeOfResult(await open.excel.write(plan()))).toBe('ok');
      if (own) {
        const after = await picture(open);
        expect(after.sheets.filter((sheet) => sheet.visibility === 'Visible').map((sheet) => sheet.name)).toEqual([
          'Sheet1',
          'LỊCH THỬ',
        ]);
      }
    },
  );

  it('that cannot be cleaned up is named, and cleaned up by the next run', async () => {
    await prepare(false);
    const { host } = open.node;
    const execute = host.execute.bind(host);
    const long = tasks(12_000).map((task) => ({ ...task, name: `${task.name} ${'x'.repeat(500)}` }));
    const big = planOf(taskSheet(long));
    let messages = 0;
    host.execute = async (request) => {
      messages += 1;
      // The third message and all after it are lost: the connection is gone in the middle.
      return messages < 3
        ? execute(request)
        : JSON.stringify({
            Results: [],
            TraceIds: [],
            Error: { Code: 'ConnectionFailure', Message: '', Location: '', ActionIndex: 0 },
          });
    };
    const result = await open.excel.write(big);
    host.execute = execute;
    expect(codeOfResult(result)).toBe('leftovers');
    expect((await picture(open)).sheets.length).toBe(2);
    valueOf(await open.excel.write(planOf(taskSheet(tasks(2)))));
    expect((await picture(open)).sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'LỊCH THỬ']);
  });
});

describe('a foreign sheet that comes between look and write', () => {
  it('is never deleted by the clean-up', async () => {
    await prepare(false);
    const { host } = open.node;
    const execute = host.execute.bind(host);
    let messages = 0;
    host.execute = async (request) => {
      messages += 1;
      if (messages === 2) host.workbook.addSheet('LỊCH THỬ');
      return execute(request);
    };
    const result = await open.excel.write(plan());
    host.execute = execute;
    expect(codeOfResult(result)).toBe('name-taken');
    expect((await picture(open)).sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'LỊCH THỬ']);
    expect(valueOf(await open.excel.write(plan())).sheets[0]?.name).toBe('LỊCH THỬ (2)');
  });
});
