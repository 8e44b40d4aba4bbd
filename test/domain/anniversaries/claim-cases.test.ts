import { findClaims } from '../../../src/domain/anniversaries/find-claims';
import { CLAIM_CASES_1, type ClaimCase } from './claim-cases-1';
import { CLAIM_CASES_2 } from './claim-cases-2';
import { CLAIM_CASES_3 } from './claim-cases-3';

const read = (sentence: string): readonly string[] => {
  const [, text = sentence, year] = /^([\s\S]*?)(?:\s@(\d{4}))?$/u.exec(sentence) ?? [];
  return findClaims(text, year === undefined ? {} : { year: Number(year) }).map((claim) => {
    const verdict =
      claim.correct === null ? 'open' : claim.correct ? 'right' : ['wrong', claim.expectedYears ?? ''].join(' ').trim();
    return [claim.years, verdict, ...claim.flags].join(' ');
  });
};

const BATCHES: readonly (readonly [string, readonly ClaimCase[]])[] = [
  ['first batch', CLAIM_CASES_1],
  ['second batch', CLAIM_CASES_2],
  ['third batch', CLAIM_CASES_3],
];

describe.each(BATCHES)('anniversary claims: %s', (_name, cases) => {
  it.each(cases)('%s', (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
