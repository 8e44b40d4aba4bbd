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
