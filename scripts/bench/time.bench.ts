import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import type { BenchLine } from './bench';

const MEASURE = 'measure.js';

/**
 * The measure as one file, built the way `kh` ships. Run through tsx every name of every module of ours is a getter,
 * which slows us alone (chrono arrives built) and says nothing of what users run.
 */
const build = (folder: string): Promise<void> =>
  new Promise((done, fail) => {
    const loader = resolve(__dirname, '../../webpack/swc-loader.cjs');
    webpack(
      {
        mode: 'production',
        target: 'node20',
        entry: resolve(__dirname, 'time/measure.ts'),
        output: { path: folder, filename: MEASURE, library: { type: 'commonjs2' } },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/u, use: loader }] },
        optimization: { minimize: false },
        devtool: false,
      },
      (error, stats) => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
        else done();
      },
    );
  });

const printing = (file: string): string =>
  `require(${JSON.stringify(file)}).run().then((lines) => process.stdout.write(JSON.stringify(lines)))`;

/**
 * Runs the measure in a process of its own. In one that has run webpack and tsx chrono takes nearly twice its time, and
 * the ratio would flatter us.
 */
const measured = async (file: string): Promise<readonly BenchLine[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', printing(file)]);
  return JSON.parse(stdout) as readonly BenchLine[];
};

/** The time grammar beside chrono-node with its Vietnamese locale: see `time/measure.ts`. */
export const run = async (): Promise<readonly BenchLine[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'kh-bench-time-'));
  try {
    await build(folder);
    return await measured(join(folder, MEASURE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
