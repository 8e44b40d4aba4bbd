// `npm test`: every check of the product in one run. Ends with "N passed, N failed" and exits 1 on any failure.
// `npm test -- unit` runs only the steps whose name holds that word.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const out = join(root, 'out/test');
const bin = (name) => join(root, 'node_modules/.bin', name);
const only = process.argv.slice(2);

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0', ...env } })
    .status === 0;

/** Chromium for the end-to-end tests: Debian's own package, installed where this user may. */
const ensureChromium = () => {
  if (process.env.KH_CHROMIUM || existsSync('/usr/bin/chromium')) return true;
  console.log('Chromium is missing: installing the Debian package "chromium" …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) =>
    run(sudo[0] ?? 'apt-get', sudo.length > 0 ? [...sudo.slice(1), 'apt-get', ...args] : args, {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  if (
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-core')
  )
    return true;
  console.log(
    'Chromium could not be installed. Install it (Debian: apt-get install chromium) or set KH_CHROMIUM to a Chromium or Chrome.',
  );
  return false;
};

const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const step = (name, action) => {
  if (only.length > 0 && !only.some((word) => name.includes(word))) return;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const ok = action();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (ok) totals.passed += 1;
  else {
    totals.failed += 1;
    failures.push(name);
  }
};

/** A jest project; its single tests are counted, not the step. */
const jestStep = (name, projects, extra = []) => {
  if (only.length > 0 && !only.some((word) => name.includes(word))) return;
  console.log(`\n── ${name}`);
  const report = join(out, `${name.replaceAll(' ', '-')}.json`);
  rmSync(report, { force: true });
  const ok = run(bin('jest'), ['--selectProjects', ...projects, '--json', `--outputFile=${report}`, ...extra]);
  if (!existsSync(report)) {
    totals.failed += 1;
    failures.push(`${name} (jest did not finish)`);
    return;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  if (!ok || !result.success) failures.push(name);
  if (!ok && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) totals.failed += 1;
};

mkdirSync(out, { recursive: true });

if (process.env.KH_CORPUS !== undefined && !existsSync(join(process.env.KH_CORPUS, 'seed-gold.json'))) {
  console.log(`KH_CORPUS is set to "${process.env.KH_CORPUS}" but no seed-gold.json is there.`);
  totals.failed += 1;
  failures.push('corpus');
}
if (process.env.KH_CORPUS === undefined)
  console.log('KH_CORPUS is not set: the tests on the private corpus of real plans are skipped.');

step('types', () => run(bin('tsc'), []));
step('lint', () => run(bin('eslint'), ['.', '--max-warnings', '0']));
step('format', () => run(bin('prettier'), ['--check', '--log-level', 'warn', '.']));
step('dependencies', () => run(bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'src', 'workbench']));
step('build command line', () =>
  run(bin('webpack'), ['--mode', 'production', '--env', 'target=cli', '--fail-on-warnings']),
);
step('build add-in', () =>
  run(bin('webpack'), ['--mode', 'production', '--env', 'target=addin', '--fail-on-warnings']),
);
step('build workbench', () =>
  run(bin('webpack'), ['--mode', 'production', '--env', 'target=workbench', '--fail-on-warnings']),
);
step('size', () => run(process.execPath, ['scripts/check-size.mjs']));
step('manifest', () => run(bin('office-addin-manifest'), ['info', 'manifest.xml']));
jestStep('unit tests', ['unit']);
jestStep('pane tests', ['pane']);
jestStep('integration tests', ['integration']);
// The journeys in a browser, once there are some.
if (existsSync(join(root, 'test/e2e'))) {
  step('chromium', ensureChromium);
  jestStep('e2e tests', ['e2e'], ['--runInBand']);
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
