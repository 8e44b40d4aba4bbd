import { readdirSync } from 'node:fs';
import path from 'node:path';

// The domain and the application run where there is no Office: every file of theirs is loaded with the host's globals
// turned into traps, and one job is done with them in place.
const ROOT = path.resolve(__dirname, '../../src');
const TRAPPED = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime', 'window', 'document'];

const files = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(ROOT, folder, file));

const touched: string[] = [];

beforeAll(() => {
  for (const name of TRAPPED) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        touched.push(name);
        throw new Error(`${name} was asked for`);
      },
    });
  }
});
afterAll(() => {
  for (const name of TRAPPED) Reflect.deleteProperty(globalThis, name);
});

it('the traps work', () => {
  expect(() => (globalThis as Record<string, unknown>)['Excel']).toThrow('Excel was asked for');
  touched.length = 0;
});

it.each(['domain', 'application', 'messages'])('src/%s loads without any of them', async (folder) => {
  const all = files(folder);
  expect(all.length).toBeGreaterThan(3);
  for (const file of all) await import(file);
  expect(touched).toEqual([]);
});

it('a plan is understood and laid out without any of them', async () => {
  const { buildSchedule } = await import('../../src/application/commands/build-schedule');
  const { textSnapshot } = await import('../../src/domain/source/text-snapshot');
  const written: unknown[] = [];
  const host = {
    write: (plan: unknown) => {
      written.push(plan);
      return Promise.resolve({ ok: true, value: { command: 'build-schedule', sheets: [], syncs: 0 } });
    },
  };
  const text =
    'KẾ HOẠCH\nTháng 5 năm 2024\n\n1. Ngày 12/5/2024: Hội nghị sơ kết.\n2. Ngày 20/5/2024: Ra quân trồng cây.';
  const outcome = await buildSchedule(host as never, {
    source: { kind: 'snapshot', snapshot: textSnapshot('text', text) },
    locale: 'vi',
  });
  expect(outcome.kind).toBe('written');
  expect(written).toHaveLength(1);
  expect(touched).toEqual([]);
});
