import { checkLinesOf } from '../../../src/domain/checks/lines';
import { runChecks } from '../../../src/domain/checks/run-checks';
import type { Finding } from '../../../src/domain/checks/finding';
import { extractSchedules } from '../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { CLEAN_DOCUMENTS } from './clean-documents';
import { PLANTED } from './planted-errors';

const check = (name: string, text: string): readonly Finding[] => {
  const source = textSnapshot(`${name}.txt`, text);
  return runChecks({ schedules: extractSchedules(source, {}), lines: checkLinesOf(source) });
};

const loud = (findings: readonly Finding[]): readonly string[] =>
  findings.filter((finding) => finding.severity !== 'info').map((finding) => `${finding.code}: ${finding.text}`);

describe('right documents of other offices', () => {
  it.each(Object.entries(CLEAN_DOCUMENTS))('%s draws nothing above a hint', (name, text) => {
    expect(loud(check(name, text))).toEqual([]);
  });
});

describe('the same documents with one error planted', () => {
  it.each(PLANTED.map((planted) => [planted[0], planted[1], planted] as const))('%s: %s', (name, code, planted) => {
    const [, , from, to, more] = planted;
    const clean = CLEAN_DOCUMENTS[name];
    if (clean === undefined || !clean.includes(from)) throw new Error(`nothing to replace in ${name}: ${from}`);
    const findings = loud(check(name, clean.replace(from, to)));
    const codes = findings.map((finding) => finding.slice(0, finding.indexOf(':')));
    expect(codes).toContain(code);
    expect(codes.filter((one) => one !== code && !(more ?? []).includes(one))).toEqual([]);
  });
});
