import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

// Proof that the rings are lint errors and not advice: each deliberate violation, put in the place of a real
// file's text, must be reported.
const root = join(__dirname, '../..');

const VIOLATIONS = [
  {
    file: 'src/domain/text/span.ts',
    code: "import { fail } from '../../application/ports';\nexport const a = fail;\n",
    rule: 'import-x/no-restricted-paths',
  },
  {
    file: 'src/domain/text/span.ts',
    code: "import { translate } from '../../messages';\nexport const a = translate;\n",
    rule: 'import-x/no-restricted-paths',
  },
  {
    file: 'src/domain/text/span.ts',
    code: "import { useState } from 'react';\nexport const a = useState;\n",
    rule: 'no-restricted-imports',
  },
  { file: 'src/domain/text/span.ts', code: 'export const today = new Date();\n', rule: 'no-restricted-globals' },
  { file: 'src/domain/text/span.ts', code: 'export const host = Office.context;\n', rule: 'no-restricted-globals' },
  { file: 'src/application/ports.ts', code: 'export const run = Excel.run;\n', rule: 'no-restricted-globals' },
  {
    file: 'src/domain/text/span.ts',
    code: 'export const anything: any = 1;\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
];

const CLEAN = { file: 'src/domain/text/span.ts', code: 'export const one = 1;\n' };

const lint = (probes: readonly { file: string; code: string }[]): string[][] =>
  JSON.parse(
    execFileSync(process.execPath, [join(root, 'test/support/lint-probe.mjs')], {
      cwd: root,
      input: JSON.stringify(probes),
      encoding: 'utf8',
    }),
  ) as string[][];

describe('import rings', () => {
  const found = lint([...VIOLATIONS, CLEAN]);

  it.each(VIOLATIONS.map((violation, index) => ({ ...violation, index })))(
    '$rule is reported for $code',
    ({ rule, index }) => {
      expect(found[index]).toContain(rule);
    },
  );

  it('draws nothing for code that keeps to its ring', () => {
    expect(found.at(-1)).toEqual([]);
  });
});
