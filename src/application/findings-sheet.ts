import type { Finding, Severity } from '../domain/checks/finding';
import { ignoreKey } from '../domain/checks/ignore-key';
import { formatAddress } from '../domain/workbook/address';
import { BASE, LANDSCAPE_PAGE, SOFT_BORDER, WORKING_HEAD_FILL, rect, run } from '../domain/workbook/office-style';
import type { Ignored } from '../domain/checks/run-checks';
import { tableRows } from '../domain/source/cells';
import type { WorkbookSnapshot } from '../domain/source/snapshot';
import { isTableOf } from '../domain/workbook/table-name';
import type { CellInput, SheetPlan, StyleRun } from '../domain/workbook/write-plan';
import { translate, type Locale } from '../messages';
import { findingAdvice, findingSentence } from './finding-sentence';
import { placeText } from './place-text';

/** Key and name of the sheet, name of its table (workbook.md). */
export const FINDINGS_KEY = 'findings';
export const FINDINGS_SHEET = 'KIỂM TRA';
export const FINDINGS_TABLE = 'tblKiemTra';

/** Public column headers, in order; KHÓA tells findings apart on a second run. */
export const FINDINGS_COLUMNS = [
  'MỨC',
  'MÃ',
  'NỘI DUNG',
  'ĐOẠN VĂN',
  'CÁCH SỬA',
  'Ô',
  'TRẠNG THÁI',
  'LÝ DO',
  'KHÓA',
] as const;

const WIDTHS = [11, 22, 50, 36, 44, 26, 14, 24, 12];
const LEFT = 'bỏ qua';
const STATES = ['mở', 'đã sửa', LEFT];
const FILLS: Readonly<Record<Severity, string>> = { error: '#FDE7E9', warning: '#FFF4CE', info: '#F3F2F1' };

const whereCell = (finding: Finding, locale: Locale): CellInput => {
  const { origin } = finding;
  const text = placeText(origin, locale);
  if (origin?.kind !== 'cell') return text === '' ? null : text;
  const address = formatAddress(origin.row, origin.column);
  return { kind: 'link', text, target: { kind: 'cell', sheet: origin.sheet, address } };
};

/** Keys unlike each other: the second finding with the same rule and words gets "#2". */
const keysOf = (findings: readonly Finding[]): readonly string[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = ignoreKey(finding);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
};

const severityRuns = (findings: readonly Finding[], firstRow: number): readonly StyleRun[] => {
  const runs: StyleRun[] = [];
  let from = 0;
  for (let k = 1; k <= findings.length; k += 1) {
    const severity = findings[from]?.severity;
    if (severity === undefined || findings[k]?.severity === severity) continue;
    runs.push(run(firstRow + from, 1, firstRow + k - 1, 1, { fill: FILLS[severity], bold: severity === 'error' }));
    from = k;
  }
  return runs;
};

/**
 * The findings that people marked "bỏ qua" in the sheet KIỂM TRA, with the reason they typed (`""` for none). Columns
 * are found by their headers, so a moved or sorted table is read alike.
 */
export const readIgnoredRows = (workbook: WorkbookSnapshot): readonly Ignored[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.tables
      .filter(isTableOf(FINDINGS_TABLE))
      .flatMap((table) => [...tableRows(sheet, table, ['KHÓA', 'TRẠNG THÁI', 'LÝ DO'])])
      .flatMap(({ values }): readonly Ignored[] => {
        const [name = '', state, reason = ''] = values.map((value) => String(value ?? '').trim());
        // The second finding of the same rule and words has "#2" behind its key.
        const key = name.replace(/#\d+$/u, '');
        return key === '' || state?.toLowerCase() !== LEFT ? [] : [{ key, reason }];
      }),
  );

/**
 * The sheet KIỂM TRA: one row a finding in the order given, with a link to its cell. What people typed under TRẠNG THÁI
 * and LÝ DO is kept on a second run, found again by rule and words. `places`: where each finding stands, in words, when
 * that is in another file and nothing can be linked to.
 */
export const findingsSheet = (
  findings: readonly Finding[],
  locale: Locale,
  places: readonly string[] | null = null,
): SheetPlan => {
  const say = (key: string): string => translate(locale, key);
  const keys = keysOf(findings);
  const rows = findings.map((finding, k): readonly CellInput[] => [
    say(`checks.severity.${finding.severity}`),
    finding.code,
    findingSentence(locale, finding),
    finding.text,
    findingAdvice(locale, finding),
    places === null ? whereCell(finding, locale) : (places[k] ?? null),
    STATES[0] ?? '',
    null,
    keys[k] ?? '',
  ]);
  const blank: readonly CellInput[] = [null, null, say('checks.summary.clean'), null, null, null, null, null, null];
  const body = rows.length === 0 ? [blank] : rows;
  const last = body.length + 1;
  const width = FINDINGS_COLUMNS.length;
  return {
    key: FINDINGS_KEY,
    name: FINDINGS_SHEET,
    visibility: 'visible',
    tabColor: null,
    blocks: [{ row: 1, column: 1, cells: [[...FINDINGS_COLUMNS], ...body] }],
    styles: [
      // The hidden key is not wrapped: its narrow column would make every row tall.
      run(1, width, last, width, { ...BASE, fontSize: 12, vertical: 'top', border: SOFT_BORDER }),
      run(1, 1, last, width - 1, { ...BASE, fontSize: 12, wrap: true, vertical: 'top', border: SOFT_BORDER }),
      run(1, 1, 1, width, { bold: true, fill: WORKING_HEAD_FILL, horizontal: 'center', vertical: 'center' }),
      ...severityRuns(findings, 2),
    ],
    merges: [],
    columnWidths: WIDTHS.map((columnWidth, k) => ({
      column: k + 1,
      width: columnWidth,
      ...(k === width - 1 ? { hidden: true } : {}),
    })),
    rowHeights: [],
    freeze: { rows: 1, columns: 0 },
    tables: [
      { name: FINDINGS_TABLE, range: rect(1, 1, last, width), style: null, showFilter: true, showBandedRows: false },
    ],
    validations: [{ kind: 'list-items', items: STATES, range: rect(2, 7, last, 7) }],
    conditionalFormats: [],
    comments: [],
    charts: [],
    page: { ...LANDSCAPE_PAGE, titleRows: { first: 1, last: 1 }, printArea: rect(1, 1, last, width - 1) },
    showGridlines: false,
    keep: { keyColumn: 'KHÓA', columns: ['TRẠNG THÁI', 'LÝ DO'] },
  };
};
