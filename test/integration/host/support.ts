import type { Pose } from '../../../workbench/host/pose';
import { localeByName } from '../../../workbench/host/model/locale';
import { Workbook } from '../../../workbench/host/model/workbook';
import type { NodeHost, NodeHostOptions } from '../../../workbench/node/host';
import { createNodeHost } from '../../../workbench/node/host';

/** 22 November 2026, 10:30: the day every test runs on. */
export const NOW = new Date(2026, 10, 22, 10, 30);

export interface Bench {
  readonly node: () => NodeHost;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Active sheet of a context. */
  readonly sheet: (context: Excel.RequestContext) => Excel.Worksheet;
  readonly pose: (pose: Pose) => void;
}

/** One library for a test file, a fresh workbook for each test. */
export function bench(options: NodeHostOptions = {}): Bench {
  let node: NodeHost | null = null;
  const get = (): NodeHost => {
    if (node === null) throw new Error('not booted');
    return node;
  };
  beforeAll(async () => {
    node = await createNodeHost({ clock: () => NOW, ...options });
  });
  beforeEach(() => {
    const { host } = get();
    host.open(new Workbook({ locale: localeByName(options.locale ?? 'en-US'), clock: () => NOW }));
    host.pose = options.pose ?? '365';
    host.syncs.length = 0;
    Object.assign(host.faults, { failNext: null, failAfter: 0, cellEdit: false, payloadLimit: 5 * 1024 * 1024 });
  });
  afterAll(() => get().close());
  return {
    node: get,
    run: (batch) => get().run(batch),
    sheet: (context) => context.workbook.worksheets.getActiveWorksheet(),
    pose: (pose) => {
      get().host.pose = pose;
    },
  };
}

/** Code of the error a batch ends with; "none" when it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
