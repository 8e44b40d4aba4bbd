import { buildSchedule } from '../../../src/application/commands/build-schedule';
import { buildUnitList, type UnitListRequest } from '../../../src/application/units/build-unit-list';
import { readUnitList, type UnitListReading } from '../../../src/application/units/read-unit-list';
import { SAMPLE_UNITS } from '../../../src/application/units/sample-units';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { openExcel, picture, type, type OpenExcel } from './open-excel';
import { valueOf } from './result';

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const SHEET = 'DANH MỤC ĐƠN VỊ';
const make = (request: Omit<UnitListRequest, 'locale'>): ReturnType<typeof buildUnitList> =>
  buildUnitList(open.excel, { ...request, locale: 'vi' });
const listed = async (): Promise<UnitListReading> =>
  readUnitList(valueOf(await open.excel.read({ kind: 'workbook' })), { from: 'own' });
const rules = (sheet: string, address: string): Promise<Excel.DataValidationRule> =>
  open.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address);
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule;
  });

describe('the unit list in the open workbook', () => {
  it('is written in three syncs and taken back whole', async () => {
    const before = await picture(open);
    const { value, syncs } = await open.counted(() => make({ content: { kind: 'sample' } }));
    expect(value).toMatchObject({ kind: 'written', added: SAMPLE_UNITS.length, problems: [] });
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect((await listed()).units.map(({ id, name }) => [id, name])).toEqual(
      SAMPLE_UNITS.map(({ id, name }) => [id, name]),
    );
    expect((await picture(open)).tables.map(({ name }) => name)).toContain('tblDonVi');
    valueOf(await open.excel.undo());
    const { sheets, tables, names } = await picture(open);
    expect({ sheets, tables, names }).toEqual({ sheets: before.sheets, tables: before.tables, names: before.names });
  });

  it('offers names and kinds from ranges', async () => {
    await make({ content: { kind: 'sample' } });
    const last = SAMPLE_UNITS.length + 1;
    expect((await rules(SHEET, 'E2')).list?.source).toBe(`='${SHEET}'!$B$2:$B$${last}`);
    expect((await rules(SHEET, 'D2')).list?.source).toMatch(/^='?_KH'?!\$B\$2:\$B\$\d+$/);
  });

  it('keeps what people typed when it is written again', async () => {
    await make({ content: { kind: 'sample' } });
    await type(open, SHEET, 'J2', [['Chị Lan']]);
    await type(open, SHEET, 'A4', [['']]);
    const workbook = valueOf(await open.excel.read({ kind: 'workbook' }));
    const { units, names } = readUnitList(workbook, { from: 'own' });
    expect(names?.sheet).toBe(SHEET);
    await make({ content: { kind: 'sample' }, existing: units, workbook });
    const after = (await listed()).units;
    expect(after[0]).toMatchObject({ name: SAMPLE_UNITS[0]?.name, contact: 'Chị Lan' });
    expect(after.map(({ name }) => name)).toEqual(SAMPLE_UNITS.map(({ name }) => name));
    // The row whose code was lost has one again.
    expect(after[2]?.id).toBe('DV003');
  });

  it('lends its names to the unit columns of a schedule built after it', async () => {
    await make({ content: { kind: 'sample' } });
    const { names } = await listed();
    const text =
      'KẾ HOẠCH\n\nLỊCH HOẠT ĐỘNG\nTT\tHOẠT ĐỘNG\tTHỜI GIAN\tGHI CHÚ\n1\tTrại hè\t05/6/2024\tĐoàn phường phụ trách\n';
    const outcome = await buildSchedule(open.excel, {
      source: { kind: 'snapshot', snapshot: textSnapshot('a.txt', text) },
      locale: 'vi',
      ...(names === null ? {} : { unitList: names }),
    });
    expect(outcome.kind).toBe('written');
    const sheet = (await picture(open)).sheets.find(({ name }) => name === 'LỊCH HOẠT ĐỘNG');
    const header = sheet?.formulas.findIndex((row) => row.includes('CHỦ TRÌ')) ?? -1;
    const column = sheet?.formulas[header]?.indexOf('CHỦ TRÌ') ?? -1;
    const cell = `${String.fromCharCode(65 + column)}${header + 2}`;
    expect((await rules('LỊCH HOẠT ĐỘNG', cell)).list?.source).toBe(`='${SHEET}'!$B$2:$B$${SAMPLE_UNITS.length + 1}`);
  });
});
