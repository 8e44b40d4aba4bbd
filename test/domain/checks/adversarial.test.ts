import { understand } from '../../../src/application/understand';
import type { Finding } from '../../../src/domain/checks/finding';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { RIGHT_PLANS, WRONG_PLANS } from './adversarial-plans';

/** Short plans have no number and no date, which is rightly said of each. */
const EXPECTED = new Set(['metadata-missing']);

const findingsIn = (plan: string): readonly Finding[] => understand(textSnapshot('ke-hoach.txt', plan)).findings;

const seriousIn = (plan: string): readonly string[] =>
  findingsIn(plan)
    .filter(({ code, severity }) => severity !== 'info' && !EXPECTED.has(code))
    .map(({ code, text }) => `${code}: ${text}`);

describe('plans without a fault', () => {
  it.each(Object.entries(RIGHT_PLANS))('draw no error and no warning: %s', (_, plan) => {
    expect(seriousIn(plan)).toEqual([]);
  });
});

describe('plans with one planted fault', () => {
  it.each(WRONG_PLANS)('draw %s', (code, plan) => {
    const codes = findingsIn(plan).map((finding) => finding.code);
    expect(codes.filter((one) => one.startsWith(code))).not.toEqual([]);
  });
});
