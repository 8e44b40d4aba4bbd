import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Severity } from '../../src/domain/checks/finding';
import { checkLinesOf } from '../../src/domain/checks/lines';
import { RULES } from '../../src/domain/checks/registry';
import { runChecks } from '../../src/domain/checks/run-checks';
import { extractSchedules } from '../../src/domain/schedule/extract';
import { textSnapshot } from '../../src/domain/source/text-snapshot';

/** One entry of `inconsistencies` in seed-gold.json. */
export interface GoldEntry {
  readonly id: string;
  readonly kind: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly where: string;
  readonly line: number | null;
  readonly evidence: string | null;
  readonly needs_external_knowledge: boolean;
}

/** Which rules speak of which kind of the gold. Kinds without an entry are not checked by any rule. */
export const CODES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  ambiguous_deadline: ['deadline-ambiguous'],
  anniversary_outside_period: ['anniversary-outside-period'],
  artefact: ['conversion-residue'],
  before_issue_date: ['before-issue-date', 'anniversary-past'],
  body_annex_date: ['body-annex-date'],
  body_annex_unit: ['body-annex-unit'],
  body_not_in_annex: ['body-not-in-annex'],
  count_mismatch: ['count-mismatch'],
  date_style: ['date-style'],
  deadline_before_period_end: ['report-before-end'],
  duplicate_activity: ['activity-duplicate'],
  duplicate_word: ['duplicate-word'],
  impossible_date: ['date-impossible'],
  incomplete_anniversary: ['anniversary-no-pair'],
  incomplete_citation: ['citation-incomplete', 'citation-undated'],
  missing_date: ['activities-undated', 'rows-undated'],
  missing_lead: ['activities-without-lead', 'rows-without-unit'],
  missing_metadata: ['metadata-missing'],
  missing_role: ['rows-without-role'],
  missing_schedule: ['activities-undated', 'rows-undated'],
  numbering_duplicate: ['numbering-duplicate'],
  numbering_gap: ['numbering-gap'],
  outside_plan_window: ['outside-period'],
  phase_overlap: ['phase-overlap'],
  split_code: ['reference-split'],
  style_variant: ['tone-placement'],
  title_mismatch: ['annex-title'],
  typo: ['spelling-variant', 'syllable-invalid'],
  unbalanced_quotes: ['unbalanced-quotes'],
  unicode_normalization: ['unicode-form'],
  weekday_mismatch: ['weekday-mismatch'],
  whitespace: ['double-space'],
  wrong_horizon: ['horizon-reversed'],
};

/** Rules that speak of the document as a whole: the line says nothing. */
const WHOLE = new Set([
  'activities-undated',
  'activities-without-lead',
  'body-not-in-annex',
  'metadata-missing',
  'rows-undated',
  'rows-without-role',
  'rows-without-unit',
]);

const lineOf = (finding: Finding): number | null => (finding.origin?.kind === 'line' ? finding.origin.line : null);

/** Rows of the annex that the gold names: "annex TT 8". */
const sameRow = (finding: Finding, entry: GoldEntry): boolean => {
  const row = finding.message.params['row'];
  return (
    row !== undefined && new RegExp(`TT (?:[\\d, ]*\\b)?${String(row).replace(/\D/gu, '')}\\b`, 'u').test(entry.where)
  );
};

const sameWords = (finding: Finding, evidence: string): boolean =>
  finding.text.length > 3 && (evidence.includes(finding.text) || finding.text.includes(evidence));

const means = (finding: Finding, entry: GoldEntry): boolean => {
  if (!(CODES_OF_KIND[entry.kind] ?? []).includes(finding.code)) return false;
  if (WHOLE.has(finding.code) || entry.line === null || lineOf(finding) === entry.line) return true;
  return sameRow(finding, entry) || (entry.evidence !== null && sameWords(finding, entry.evidence));
};

/** One seed, checked, beside its gold. */
export interface SeedResult {
  readonly id: string;
  readonly pages: number;
  readonly findings: readonly Finding[];
  readonly found: readonly GoldEntry[];
  readonly missed: readonly GoldEntry[];
  /** Findings that no entry of the gold carries. */
  readonly unlisted: readonly Finding[];
}

const LINES_A_PAGE = 45;

interface GoldSeed {
  readonly id: string;
  readonly file: string;
  readonly inconsistencies: readonly GoldEntry[];
}

/** Checks every seed of the corpus folder and compares with its gold. */
export const checkSeeds = (corpus: string): readonly SeedResult[] => {
  const gold = JSON.parse(readFileSync(join(corpus, 'seed-gold.json'), 'utf8')) as {
    readonly seeds: readonly GoldSeed[];
  };
  return gold.seeds.map((seed) => {
    const text = readFileSync(join(corpus, seed.file), 'utf8');
    const source = textSnapshot(seed.file, text);
    const findings = runChecks({ schedules: extractSchedules(source, {}), lines: checkLinesOf(source) });
    const found = seed.inconsistencies.filter((entry) => findings.some((finding) => means(finding, entry)));
    return {
      id: seed.id,
      pages: Math.ceil(text.split('\n').length / LINES_A_PAGE),
      findings,
      found,
      missed: seed.inconsistencies.filter((entry) => !found.includes(entry)),
      unlisted: findings.filter((finding) => !seed.inconsistencies.some((entry) => means(finding, entry))),
    };
  });
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1).replace('.', ',')} %`;

const ofSeverity = (entries: readonly GoldEntry[], severity: GoldEntry['severity']): readonly GoldEntry[] =>
  entries.filter((entry) => entry.severity === severity && !entry.needs_external_knowledge);

/** Lines for `npm run eval`: recall by severity, then precision and recall of each rule, then what was missed. */
export const evaluateChecks = (corpus: string): readonly string[] => {
  if (!existsSync(join(corpus, 'seed-gold.json'))) return ['checks: no corpus, skipped'];
  const seeds = checkSeeds(corpus);
  const all = seeds.flatMap((seed) => [...seed.found, ...seed.missed]);
  const found = seeds.flatMap((seed) => seed.found);
  const errors = all.filter((entry) => entry.severity === 'error');
  const lines = [
    `checks: errors found ${found.filter((entry) => entry.severity === 'error').length}/${errors.length}`,
    ...(['warn', 'info'] as const).map((severity) => {
      const hit = ofSeverity(found, severity).length;
      const whole = ofSeverity(all, severity).length;
      return `checks: ${severity} without outside knowledge ${hit}/${whole} = ${percent(hit, whole)}`;
    }),
  ];
  const bySeverity = (severity: Severity): number =>
    seeds.flatMap((seed) => seed.unlisted).filter((finding) => finding.severity === severity).length;
  const pages = seeds.reduce((sum, seed) => sum + seed.pages, 0);
  lines.push(
    `checks: not in the gold: ${bySeverity('error')} errors, ${bySeverity('warning')} warnings, ${bySeverity('info')} hints on ${pages} pages`,
  );
  for (const rule of RULES) {
    const told = seeds.flatMap((seed) => seed.findings).filter((finding) => finding.code === rule.code).length;
    const wrong = seeds.flatMap((seed) => seed.unlisted).filter((finding) => finding.code === rule.code).length;
    const kinds = Object.entries(CODES_OF_KIND).flatMap(([kind, codes]) => (codes.includes(rule.code) ? [kind] : []));
    const wanted = all.filter((entry) => kinds.includes(entry.kind)).length;
    const hit = found.filter((entry) => kinds.includes(entry.kind)).length;
    if (told === 0 && wanted === 0) continue;
    lines.push(
      `  ${rule.code.padEnd(28)} ${rule.severity.padEnd(8)} precision ${percent(told - wrong, told).padStart(8)} (${told - wrong}/${told})  recall ${percent(hit, wanted).padStart(8)} (${hit}/${wanted})`,
    );
  }
  for (const seed of seeds) {
    for (const entry of seed.missed.filter((one) => one.severity !== 'info')) {
      lines.push(`  missed  ${entry.id} ${entry.severity} ${entry.kind}: ${entry.evidence ?? ''}`);
    }
    for (const finding of seed.unlisted.filter((one) => one.severity !== 'info')) {
      lines.push(`  unlisted ${seed.id} ${finding.severity} ${finding.code}: ${finding.text.slice(0, 60)}`);
    }
  }
  return lines;
};
