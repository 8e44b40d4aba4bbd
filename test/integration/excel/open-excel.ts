import { createExcelHost } from '../../../src/excel/excel-host';
import type { WorkbookHost } from '../../../src/application/ports';
import { createNodeHost, type NodeHost, type NodeHostOptions } from '../../../workbench/node/host';
import type { SyncRecord } from '../../../workbench/host/host';

/** The Excel ring over the unmodified Office.js, against the workbench's host. */
export interface OpenExcel {
  readonly excel: WorkbookHost;
  readonly node: NodeHost;
  /** The syncs that `work` made, with their bytes. */
  counted<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly syncs: readonly SyncRecord[] }>;
  /** What a script of the test itself sees or does in the workbook; not counted. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): void;
}

const GLOBALS = ['Office', 'Excel', 'OfficeExtension'] as const;

/** Boots Office.js and makes its globals those of the process, as they are in the pane. */
export const openExcel = async (options: NodeHostOptions = {}): Promise<OpenExcel> => {
  const node = await createNodeHost(options);
  for (const name of GLOBALS) (globalThis as Record<string, unknown>)[name] = node[name];
  return {
    excel: createExcelHost(),
    node,
    counted: async (work) => {
      const before = node.host.syncs.length;
      const value = await work();
      return { value, syncs: node.host.syncs.slice(before) };
    },
    run: (batch) => node.run(batch),
    close: () => {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      node.close();
    },
  };
};

/** Everything of a workbook that people would miss, as plain data: for "nothing has changed". */
export interface Picture {
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly address: string;
    readonly formulas: readonly (readonly unknown[])[];
    readonly numberFormats: readonly (readonly unknown[])[];
    readonly comments: readonly string[];
  }[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly names: readonly string[];
  readonly settings: readonly (readonly [string, unknown])[];
}

/** A picture of the workbook, read by plain Office.js. */
export const picture = (open: OpenExcel): Promise<Picture> =>
  open.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/name,items/visibility');
    tables.load('items/name');
    names.load('items/name,items/formula');
    settings.load('items/key,items/value');
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRange();
      used.load('address,formulas,numberFormat');
      sheet.comments.load('items/content');
      return { sheet, used };
    });
    const ranges = tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { name: table.name, range };
    });
    await context.sync();
    return {
      sheets: sheets.map(({ sheet, used }) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        address: used.address,
        formulas: used.formulas as unknown[][],
        numberFormats: used.numberFormat as unknown[][],
        comments: sheet.comments.items.map((comment) => comment.content),
      })),
      tables: ranges.map(({ name, range }) => ({ name, address: range.address })),
      names: names.items.map((item) => `${item.name} ${String(item.formula)}`),
      settings: settings.items.map((item) => [item.key, item.value as unknown] as const),
    };
  });

/** The sheet of that name in a picture; throws when it is not there. */
export const sheetOf = (from: Picture, name: string): Picture['sheets'][number] => {
  const sheet = from.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}, but ${from.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
};

/** The rows of a sheet under the header row that begins with `first`, by header. */
export const rowsOf = (from: Picture, name: string, first = 'TT'): readonly Readonly<Record<string, unknown>>[] => {
  const { formulas } = sheetOf(from, name);
  const at = formulas.findIndex((row) => row[0] === first);
  const headers = formulas[at] ?? [];
  return formulas
    .slice(at + 1)
    .map((row) => Object.fromEntries(headers.map((header, column) => [String(header), row[column]])));
};

/** Writes values at an address of a sheet, as a person would. */
export const type = (
  open: OpenExcel,
  sheet: string,
  address: string,
  values: readonly (readonly unknown[])[],
): Promise<void> =>
  open.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values as unknown[][];
    await context.sync();
  });
