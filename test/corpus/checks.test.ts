import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeeds, type SeedResult } from '../../scripts/eval/checks';
import { findClaims } from '../../src/domain/anniversaries/find-claims';

const corpus = process.env['KH_CORPUS'] ?? '';
const present = corpus !== '' && existsSync(join(corpus, 'seed-gold.json'));
if (!present) console.log('KH_CORPUS is not set: the seeds are not checked.');

interface GoldClaim {
  readonly n_claimed: number;
  readonly base_date: string;
  readonly as_of_date: string;
  readonly dates_written_in_seed: boolean;
  readonly occurrences: number;
}
interface Gold {
  readonly seeds: readonly {
    readonly id: string;
    readonly file: string;
    readonly anniversary_claims: readonly GoldClaim[];
  }[];
}

(present ? describe : describe.skip)('the seeds', () => {
  const seeds: readonly SeedResult[] = present ? checkSeeds(corpus) : [];
  const codes = (id: string): readonly string[] =>
    seeds.filter((seed) => seed.id === id).flatMap((seed) => seed.findings.map((finding) => finding.code));

  it('has every certain error reported', () => {
    expect(seeds.flatMap((seed) => seed.missed).filter((entry) => entry.severity === 'error')).toEqual([]);
  });

  it('has at least 70 % of the warnings that need no outside knowledge', () => {
    const judged = (entries: SeedResult['found']): number =>
      entries.filter((entry) => entry.severity === 'warn' && !entry.needs_external_knowledge).length;
    const found = judged(seeds.flatMap((seed) => seed.found));
    const missed = judged(seeds.flatMap((seed) => seed.missed));
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.7);
  });

  it('has no error the gold does not carry, and few warnings', () => {
    for (const seed of seeds) {
      const unlisted = (severity: string): readonly string[] =>
        seed.unlisted.filter((finding) => finding.severity === severity).map((finding) => `${seed.id} ${finding.code}`);
      expect(unlisted('error')).toEqual([]);
      expect(unlisted('warning').length).toBeLessThanOrEqual(seed.pages);
    }
  });

  it('finds no fault with the anniversaries, all of which are right', () => {
    const faults = [
      'anniversary-count',
      'anniversary-day',
      'anniversary-reversed',
      'anniversary-base',
      'anniversary-stale-year',
    ];
    expect(seeds.flatMap((seed) => seed.findings).filter((finding) => faults.includes(finding.code))).toEqual([]);
  });

  it('reads every claim of the gold, as often as it stands there', () => {
    const gold = present ? (JSON.parse(readFileSync(join(corpus, 'seed-gold.json'), 'utf8')) as Gold) : { seeds: [] };
    for (const seed of gold.seeds) {
      const claims = findClaims(readFileSync(join(corpus, seed.file), 'utf8'));
      expect(claims.filter((claim) => claim.correct === false)).toEqual([]);
      for (const wanted of seed.anniversary_claims) {
        const same = claims.filter((claim) => claim.years === wanted.n_claimed);
        expect([seed.id, wanted.n_claimed, same.length]).toEqual([seed.id, wanted.n_claimed, wanted.occurrences]);
        if (wanted.dates_written_in_seed) expect(same.some((claim) => claim.correct === true)).toBe(true);
      }
      const counted = seed.anniversary_claims.reduce((sum, claim) => sum + claim.occurrences, 0);
      expect([seed.id, claims.length]).toEqual([seed.id, counted]);
    }
  });

  it('takes right weekdays, real dates and both styles of numbers for what they are', () => {
    expect(codes('s2')).not.toContain('weekday-mismatch');
    expect(codes('s3')).not.toContain('weekday-mismatch');
    for (const id of ['s0', 's2', 's3', 's4']) expect(codes(id)).not.toContain('date-impossible');
    for (const { id } of seeds) expect(codes(id)).not.toContain('reference-shape');
    for (const { id } of seeds) expect(codes(id)).not.toContain('place-conflict');
    for (const { id } of seeds) expect(codes(id)).not.toContain('range-reversed');
    expect(
      seeds.flatMap((seed) => seed.findings).filter((finding) => finding.code === 'before-issue-date').length,
    ).toBe(1);
  });
});
