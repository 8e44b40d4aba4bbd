import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/domain/checks/registry';
import { translate } from '../../../src/messages';

interface Row {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly example: string;
  readonly advice: string;
  readonly source: string;
  readonly mends: string;
}

const rows: readonly Row[] = readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [code = '', severity = '', title = '', example = '', advice = '', source = '', mends = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { code: code.replace(/`/gu, ''), severity, title, example, advice, source, mends };
  });

describe('docs/rules.md', () => {
  it('lists the rules of the registry, in its order', () => {
    expect(rows.map((row) => row.code)).toEqual(RULES.map((rule) => rule.code));
  });

  it.each(RULES.map((rule, index) => [rule.code, rule, rows[index]] as const))(
    '%s is told as it is',
    (_code, rule, row) => {
      expect(row?.severity).toBe(translate('vi', `checks.severity.${rule.severity}`));
      expect(row?.title).toBe(translate('vi', `checks.${rule.code}.title`));
      expect(row?.source).toBe(rule.source);
      expect(row?.mends).toBe(rule.mends ? 'có' : 'không');
      expect(row?.example.length).toBeGreaterThan(8);
      expect(row?.advice.length).toBeGreaterThan(8);
    },
  );
});
