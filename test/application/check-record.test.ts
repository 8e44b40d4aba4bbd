import {
  exitStatus,
  findingsSarif,
  findingsText,
  formatFindings,
  publicFinding,
} from '../../src/application/check-record';
import { checkDocument } from '../../src/application/check-document';
import { findingAdvice, findingSentence, findingTitle } from '../../src/application/finding-sentence';
import { parseAnniversariesRecord } from '../../src/application/parse-anniversaries';
import type { Finding } from '../../src/domain/checks/finding';
import { ignoreKey } from '../../src/domain/checks/ignore-key';
import { textSnapshot } from '../../src/domain/source/text-snapshot';

const TEXT = 'Họp thứ Hai, ngày 21/5/2024.\nBáo cáo của của đơn vị ngày 5/6/2024.';
const source = textSnapshot('a.txt', TEXT);
const { findings } = checkDocument(source, []);
const byCode = (code: string): Finding => {
  const found = findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`not found: ${code}`);
  return found;
};

describe('findings in words', () => {
  it('names weekdays in the language asked for', () => {
    expect(findingSentence('vi', byCode('weekday-mismatch'))).toBe('Ngày 21/5/2024 là Thứ Ba, không phải Thứ Hai.');
    expect(findingSentence('en', byCode('weekday-mismatch'))).toBe('21/5/2024 is a Tuesday, not a Monday.');
    expect(findingTitle('vi', byCode('weekday-mismatch'))).toBe('Thứ không khớp ngày');
  });

  it('gives the certain mend, or else an advice', () => {
    expect(findingAdvice('vi', byCode('date-style'))).toBe('Sửa: “5/6/2024” thành “05/6/2024”.');
    expect(findingAdvice('vi', byCode('weekday-mismatch'))).toBe('Sửa thứ hoặc sửa ngày cho khớp nhau.');
  });

  it('has the public JSON shape', () => {
    expect(publicFinding(byCode('duplicate-word'), 'vi')).toEqual({
      code: 'duplicate-word',
      severity: 'warning',
      text: 'của của',
      message: '“của” bị lặp hai lần liền nhau.',
      row: 2,
      suggestion: 'của',
    });
    expect(JSON.parse(formatFindings(findings, 'json', { id: 'a.txt', locale: 'vi' }))).toMatchObject({
      id: 'a.txt',
      findings: [
        { code: 'weekday-mismatch', severity: 'error', row: 1 },
        { code: 'duplicate-word' },
        { code: 'date-style' },
      ],
    });
  });

  it('tells lines and counts as text', () => {
    const text = findingsText(findings, 'vi').split('\n');
    expect(text).toHaveLength(4);
    expect(text[0]).toMatch(/^Lỗi .*Thứ Ba.*\[weekday-mismatch\]$/u);
    expect(text[3]).toBe('1 lỗi, 1 cảnh báo, 1 gợi ý.');
    expect(findingsText([], 'vi')).toBe('Không có lỗi hoặc cảnh báo.');
  });

  it('writes SARIF with rules, levels and places', () => {
    const sarif = findingsSarif(findings, 'thư mục/a.txt', 'en') as {
      readonly version: string;
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly results: readonly {
          readonly ruleId: string;
          readonly level: string;
          readonly locations: readonly object[];
        }[];
      }[];
    };
    const [run] = sarif.runs;
    expect(sarif.version).toBe('2.1.0');
    const ids = new Set(run?.tool.driver.rules.map((rule) => rule.id));
    expect(run?.results.every((result) => ids.has(result.ruleId))).toBe(true);
    expect(run?.results.map((result) => result.level)).toEqual(['error', 'warning', 'note']);
    expect(run?.results[0]?.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'th%C6%B0%20m%E1%BB%A5c/a.txt' },
        region: { startLine: 1, startColumn: 5, endColumn: 28, snippet: { text: 'thứ Hai, ngày 21/5/2024' } },
      },
    });
  });

  it('has an exit status for scripts', () => {
    expect(exitStatus(findings)).toBe(1);
    expect(exitStatus(findings.filter((finding) => finding.severity !== 'error'))).toBe(0);
    expect(exitStatus([])).toBe(0);
  });

  it('leaves out what the office ignored', () => {
    const ignored = [{ key: ignoreKey(byCode('weekday-mismatch')), reason: 'theo thư mời' }];
    const result = checkDocument(source, [], { ignored });
    expect(result.findings.map((finding) => finding.code)).toEqual(['duplicate-word', 'date-style']);
    expect(result.ignored).toHaveLength(1);
  });
});

describe('kh parse anniversaries', () => {
  it('answers one record', () => {
    expect(
      parseAnniversariesRecord({ id: 7, text: 'kỷ niệm 132 năm Ngày sinh (19/5/1890 - 2023)', year: 2023 }),
    ).toEqual({
      ok: true,
      value: {
        id: 7,
        claims: [
          {
            years: 132,
            from: '1890-05-19',
            to: '2023',
            correct: false,
            expectedYears: 133,
            text: 'kỷ niệm 132 năm Ngày sinh (19/5/1890 - 2023)',
            flags: [],
          },
        ],
      },
    });
  });

  it.each([
    [null, 'not-an-object'],
    ['text', 'not-an-object'],
    [[], 'not-an-object'],
    [{ id: 1 }, 'missing-field'],
    [{ id: 1, text: 5 }, 'missing-field'],
    [{ id: 1, text: '', year: 'năm nay' }, 'missing-field'],
    [{ id: 1, text: '', year: 2020.5 }, 'missing-field'],
  ])('%j fails with %s', (input, code) => {
    const result = parseAnniversariesRecord(input);
    expect(result.ok ? '' : result.failure.code).toBe(code);
  });

  it('takes a year as text, and no year', () => {
    const text = 'kỷ niệm 64 năm Ngày truyền thống (15/10/1956 - 15/10/2020)';
    const flags = (input: unknown): readonly string[] | undefined => {
      const result = parseAnniversariesRecord(input);
      return result.ok ? result.value.claims[0]?.flags : undefined;
    };
    expect(flags({ id: null, text, year: '2021' })).toEqual(['stale-year']);
    expect(flags({ text, year: null })).toEqual([]);
  });
});
