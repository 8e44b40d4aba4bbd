import type { Finding, Severity } from '../domain/checks/finding';
import { RULES } from '../domain/checks/registry';
import { translate, type Locale } from '../messages';
import { findingAdvice, findingSentence } from './finding-sentence';
import { addressOf, placeText, rowOf } from './place-text';

/** One finding in the public JSON (cli-contract.md). */
export interface PublicFinding {
  readonly code: string;
  readonly severity: Severity;
  /** The offending text as it stands in the document. */
  readonly text: string;
  readonly message: string;
  /** 1-based line of the text or row of the sheet. */
  readonly row?: number;
  readonly address?: string;
  readonly suggestion?: string;
}

export type CheckFormat = 'json' | 'text' | 'sarif';

/** The finding as the command line shows it. */
export const publicFinding = (finding: Finding, locale: Locale): PublicFinding => {
  const row = rowOf(finding.origin);
  const address = addressOf(finding.origin);
  return {
    code: finding.code,
    severity: finding.severity,
    text: finding.text,
    message: findingSentence(locale, finding),
    ...(row === null ? {} : { row }),
    ...(address === null ? {} : { address }),
    ...(finding.suggestion === null ? {} : { suggestion: finding.suggestion }),
  };
};

/** How many findings there are of each severity. */
export const countFindings = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter((finding) => finding.severity === 'error').length,
  warning: findings.filter((finding) => finding.severity === 'warning').length,
  info: findings.filter((finding) => finding.severity === 'info').length,
});

/** Exit status for scripts: 1 when there is an error-level finding, else 0. */
export const exitStatus = (findings: readonly Finding[]): 0 | 1 =>
  findings.some((finding) => finding.severity === 'error') ? 1 : 0;

const textLine = (finding: Finding, locale: Locale): string => {
  const place = placeText(finding.origin, locale);
  const head = `${translate(locale, `checks.severity.${finding.severity}`)}${place === '' ? '' : ` (${place})`}`;
  return `${head}: ${findingSentence(locale, finding)} ${findingAdvice(locale, finding)} [${finding.code}]`;
};

/** One line a finding, then the counts. */
export const findingsText = (findings: readonly Finding[], locale: Locale): string => {
  const { error, warning, info } = countFindings(findings);
  const summary =
    findings.length === 0
      ? translate(locale, 'checks.summary.clean')
      : translate(locale, 'checks.summary.count', { errors: error, warnings: warning, infos: info });
  return [...findings.map((finding) => textLine(finding, locale)), summary].join('\n');
};

const SARIF_LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const sarifRegion = (finding: Finding): object => {
  const { origin } = finding;
  if (origin === null) return {};
  const span = origin.span ?? null;
  if (origin.kind === 'cell') return { startLine: origin.row, snippet: { text: finding.text } };
  return {
    startLine: origin.line,
    // Columns of a table's cell are counted inside the cell, so only whole lines are told for them.
    ...(span === null || origin.column !== undefined ? {} : { startColumn: span.start + 1, endColumn: span.end + 1 }),
    snippet: { text: finding.text },
  };
};

/**
 * The findings as SARIF 2.1.0 (OASIS), which code-scanning tools read. `uri` is the file's relative address. Columns
 * are UTF-16 code units, 1-based.
 */
export const findingsSarif = (findings: readonly Finding[], uri: string, locale: Locale): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      columnKind: 'utf16CodeUnits',
      tool: {
        driver: {
          name: 'kh',
          rules: RULES.map((rule) => ({
            id: rule.code,
            shortDescription: { text: translate(locale, `checks.${rule.code}.title`) },
            help: { text: translate(locale, `checks.${rule.code}.advice`) },
            defaultConfiguration: { level: SARIF_LEVEL[rule.severity] },
          })),
        },
      },
      results: findings.map((finding) => ({
        ruleId: finding.code,
        level: SARIF_LEVEL[finding.severity],
        message: { text: findingSentence(locale, finding) },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region: sarifRegion(finding) },
            ...(addressOf(finding.origin) === null
              ? {}
              : { logicalLocations: [{ fullyQualifiedName: addressOf(finding.origin) }] }),
          },
        ],
      })),
    },
  ],
});

/** The findings in the format asked for; JSON and SARIF as one line. */
export const formatFindings = (
  findings: readonly Finding[],
  format: CheckFormat,
  options: { readonly id: string; readonly locale: Locale },
): string => {
  if (format === 'text') return findingsText(findings, options.locale);
  if (format === 'sarif') return JSON.stringify(findingsSarif(findings, options.id, options.locale));
  return JSON.stringify({
    id: options.id,
    findings: findings.map((finding) => publicFinding(finding, options.locale)),
  });
};
