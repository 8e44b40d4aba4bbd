import { bench, codeOf } from './support';

const { run, sheet, node, pose } = bench();

const attempt = (work: (context: Excel.RequestContext) => void): Promise<string> =>
  codeOf(
    run(async (context) => {
      work(context);
      await context.sync();
    }),
  );

describe('batches', () => {
  it('stop at the first failure and keep what ran before', async () => {
    const error = await run(async (context) => {
      const s = sheet(context);
      s.getRange('A1').values = [['trước']];
      s.tables.add('A1:B2', true);
      s.tables.add('B1:C2', true);
      s.getRange('D1').values = [['sau']];
      await context.sync();
    }).catch((e: unknown) => e as OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'TableCollection.add', statement: expect.stringContaining('tables.add') as string },
    });
    const { activeSheet } = node().host.workbook;
    expect([activeSheet.value(0, 0), activeSheet.value(0, 3)]).toEqual(['trước', null]);
  });

  it("count syncs without the library's own housekeeping", async () => {
    await run(async (context) => {
      sheet(context).getRange('A1').load('values');
      await context.sync();
      await context.sync();
      sheet(context).getRange('A2').values = [[1]];
      await context.sync();
    });
    expect(node().host.syncs).toHaveLength(2);
  });

  it('run several contexts side by side', async () => {
    await Promise.all(
      [1, 2, 3, 4].map((i) =>
        run(async (context) => {
          sheet(context).getRange(`A${i}`).values = [[i]];
          await context.sync();
        }),
      ),
    );
    expect([0, 1, 2, 3].map((r) => node().host.workbook.activeSheet.value(r, 0))).toEqual([1, 2, 3, 4]);
  });
});

describe('faults', () => {
  it('fails the next sync with the wanted code, once', async () => {
    node().host.faults.failNext = 'GeneralException';
    expect(await attempt((c) => void (sheet(c).getRange('A1').values = [[1]]))).toBe('GeneralException');
    expect(node().host.workbook.activeSheet.value(0, 0)).toBeNull();
    expect(await attempt((c) => void (sheet(c).getRange('A1').values = [[1]]))).toBe('none');
  });

  it('refuses everything while a cell is edited', async () => {
    node().host.faults.cellEdit = true;
    expect(await attempt((c) => void sheet(c).load('name'))).toBe('InvalidOperationInCellEditMode');
  });

  it('refuses requests and answers over the limit', async () => {
    node().host.faults.payloadLimit = 20_000;
    const rows = Array.from({ length: 1000 }, () => ['một câu dài vừa đủ để vượt giới hạn']);
    expect(await attempt((c) => void (sheet(c).getRange('A1:A1000').values = rows))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    node().host.faults.payloadLimit = 5 * 1024 * 1024;
    expect(await attempt((c) => void (sheet(c).getRange('A1:A1000').values = rows))).toBe('none');
    node().host.faults.payloadLimit = 20_000;
    expect(await attempt((c) => void sheet(c).getRange('A1:A1000').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  it('waits as long as told', async () => {
    node().host.latency = 80;
    const start = Date.now();
    await attempt((c) => void sheet(c).load('name'));
    node().host.latency = 0;
    expect(Date.now() - start).toBeGreaterThanOrEqual(75);
  });
});

describe('requirement sets', () => {
  it.each([
    ['2016', 'freezePanes', (c: Excel.RequestContext): void => sheet(c).freezePanes.freezeRows(1)],
    [
      '2019',
      'conditional formats are there, validation is not',
      (c: Excel.RequestContext): void => sheet(c).getRange('A1').dataValidation.clear(),
    ],
    ['2019', 'comments', (c: Excel.RequestContext): void => void c.workbook.comments.add('Sheet1!A1', 'x')],
    ['2021', 'dependents (1.15)', (c: Excel.RequestContext): void => void sheet(c).getRange('A1').getDependents()],
  ] as const)('Excel %s has no %s', async (as, _, work) => {
    pose(as);
    expect(await attempt(work)).toBe('ApiNotFound');
  });

  it('lets through what the set has', async () => {
    pose('2021');
    expect(await attempt((c) => void c.workbook.comments.add('Sheet1!A1', 'x'))).toBe('none');
    pose('2019');
    expect(await attempt((c) => sheet(c).freezePanes.freezeRows(1))).toBe('none');
  });
});

describe('events', () => {
  const settle = (): Promise<void> => node().settle(30);

  it('tells of changes, with details and a range', async () => {
    const seen: string[] = [];
    await run(async (context) => {
      const s = sheet(context);
      s.onChanged.add(async (args) => {
        seen.push(
          `${args.changeType} ${args.address} ${String(args.details?.valueBefore)}→${String(args.details?.valueAfter)} ${args.source}`,
        );
        await run(async (inner) => {
          const range = args.getRange(inner);
          range.load('address');
          await inner.sync();
          seen.push(range.address);
        });
      });
      context.workbook.worksheets.onAdded.add(async (args) => void seen.push(`added ${args.type}`));
      context.workbook.tables.onChanged.add(async (args) => void seen.push(`table ${args.address}`));
      await context.sync();
      s.getRange('B2').values = [[5]];
      await context.sync();
      await settle();
      s.getRange('3:3').insert('Down');
      s.tables.add('E1:F2', true);
      s.getRange('E2').values = [[1]];
      context.workbook.worksheets.add('Mới');
      await context.sync();
    });
    await settle();
    expect(seen).toContain('RangeEdited B2 →5 Local');
    expect(seen).toContain('Sheet1!B2');
    expect(seen).toContain('RowInserted 3:3 undefined→undefined Local');
    expect(seen).toContain('table E2');
    expect(seen).toContain('added WorksheetAdded');
  });

  it('tells of selection, activation and calculation, and stops when removed', async () => {
    const seen: string[] = [];
    await run(async (context) => {
      const s = sheet(context);
      const other = context.workbook.worksheets.add('Khác');
      const first = s.onSelectionChanged.add(async (args) => void seen.push(`selected ${args.address}`));
      context.workbook.worksheets.onActivated.add(async () => void seen.push('activated'));
      s.onCalculated.add(async () => void seen.push('calculated'));
      await context.sync();
      s.getRange('C3').select();
      s.getRange('A1').formulas = [['=1+1']];
      other.activate();
      await context.sync();
      await settle();
      first.remove();
      await context.sync();
      s.getRange('D4').select();
      await context.sync();
    });
    await settle();
    expect(seen.filter((e) => e.startsWith('selected'))).toEqual(['selected C3']);
    expect(seen).toContain('activated');
    expect(seen).toContain('calculated');
  });

  it("stays silent while the runtime's events are off", async () => {
    const seen: string[] = [];
    await run(async (context) => {
      sheet(context).onChanged.add(async (args) => void seen.push(args.address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet(context).getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet(context).getRange('A2').values = [[1]];
      await context.sync();
    });
    await settle();
    expect(seen).toEqual(['A2']);
  });
});

describe('the selection', () => {
  it('is read and set', async () => {
    await run(async (context) => {
      sheet(context).getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      for (const r of [selected, cell]) r.load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    });
  });
});
