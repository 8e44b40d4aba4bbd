/**
 * `npm run office -- SCRIPT [--workbook FILE] [--save OUT.xlsx] [--as 2021|2024|365] [--locale en-US|vi-VN] [--latency N]`
 * Runs a plain Office.js script against the host; prints its console, then the number and bytes of its syncs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { POSES } from '../host/pose';
import { openXlsx, saveXlsx, xlsxFiles } from '../host/xlsx-codec';
import { createNodeHost } from './host';
import { runScript } from './run-script';

const HELP = `npm run office -- SCRIPT.js [options]

Runs a plain Office.js Excel script (Excel.run, Office.onReady, top-level await) against the workbench host.

  --workbook FILE   open this .xlsx first
  --save FILE       save the workbook as .xlsx afterwards
  --as YEAR         pose as Excel ${POSES.join(', ')} (default 365)
  --locale NAME     en-US (default) or vi-VN: separators and dates
  --latency N       milliseconds added to every sync
  --timeout N       seconds the script may take (default 60)
  --transport NAME  bridge (default) or channel, the web's message channel
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      workbook: { type: 'string' },
      save: { type: 'string' },
      as: { type: 'string', default: '365' },
      locale: { type: 'string', default: 'en-US' },
      latency: { type: 'string', default: '0' },
      timeout: { type: 'string', default: '60' },
      transport: { type: 'string', default: 'bridge' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [path] = positionals;
  if (values.help || path === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const pose = POSES.find((p) => p === values.as);
  if (pose === undefined) {
    console.error(`--as ${values.as}: one of ${POSES.join(', ')}`);
    return 2;
  }
  const source = readFileSync(path, 'utf8');
  const code =
    extname(path) === '.ts'
      ? ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None } })
          .outputText
      : source;
  const workbook =
    values.workbook === undefined
      ? undefined
      : openXlsx(readFileSync(values.workbook), { name: basename(values.workbook), locale: values.locale });
  const node = await createNodeHost({
    pose,
    locale: values.locale,
    latency: Number(values.latency),
    transport: values.transport === 'channel' ? 'channel' : 'bridge',
    console,
    files: xlsxFiles,
    ...(workbook === undefined ? {} : { workbook }),
  });
  const failure = await runScript(node, code, path, Number(values.timeout) * 1000);
  if (values.save !== undefined) writeFileSync(values.save, saveXlsx(node.host.workbook));
  const { syncs } = node.host;
  const sum = (pick: (record: (typeof syncs)[number]) => number): number =>
    syncs.reduce((total, record) => total + pick(record), 0);
  console.log(
    `-- ${syncs.length} syncs, ${sum((s) => s.requestBytes)} bytes sent, ${sum((s) => s.responseBytes)} bytes received`,
  );
  node.close();
  if (failure === null) return 0;
  console.error(failure);
  return 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
