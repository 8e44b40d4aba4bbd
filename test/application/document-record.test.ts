import { documentRecord } from '../../src/application/document-record';
import { parseDocumentRecord } from '../../src/application/parse-document';
import { claimRecord } from '../../src/application/document-record';
import type { AnniversaryClaim } from '../../src/domain/anniversaries/claim';
import { textSnapshot } from '../../src/domain/source/text-snapshot';
import { activity, assignment, field, schedule, time } from '../support/schedules';

const span = { start: 0, end: 1 };

const claim = (over: Partial<AnniversaryClaim> = {}): AnniversaryClaim => ({
  years: 79,
  from: { kind: 'day', date: { year: 1947, month: 7, day: 27 }, text: '', span },
  to: { kind: 'month', year: 2026, month: 7, text: '', span },
  correct: true,
  expectedYears: 79,
  subject: 'Ngày Thương binh - Liệt sĩ',
  text: 'kỷ niệm 79 năm',
  span,
  flags: [],
  ...over,
});

describe('documentRecord', () => {
  it('tells everything in the words of the contract', () => {
    const record = documentRecord(
      'x',
      {
        source: textSnapshot('', ''),
        schedules: [
          schedule({
            year: field(2026),
            activities: [
              activity({
                time: time({ startTime: { hour: 7, minute: 5 }, dates: [{ year: 2026, month: 6, day: 6 }] }),
                assignments: [assignment('Ban Phong trào', 'lead'), assignment('Văn phòng', null)],
                section: ['II.', '1.'],
              }),
              activity({ timeText: field(''), time: null, place: null, note: null }),
              activity({ time: time({ valid: false, precision: 'invalid' }) }),
            ],
            anniversaries: [{ ...claim(), origin: { kind: 'line', line: 3 } }],
          }),
        ],
        findings: [
          {
            code: 'date-impossible',
            severity: 'error',
            text: '31/6',
            message: { key: 'x', params: {} },
            origin: { kind: 'cell', sheet: 'A', row: 4, column: 3 },
            mend: null,
            suggestion: '30/6',
            activity: null,
          },
        ],
      },
      'vi',
    );
    expect(record).toEqual({
      id: 'x',
      title: 'KẾ HOẠCH Tổ chức hè tình nguyện năm 2026',
      year: 2026,
      plan: { number: '31-KH/ĐTN', date: '2026-05-25', issuer: 'Ban Thường vụ Đoàn Khối Doanh nghiệp' },
      activities: [
        {
          name: 'Hội thao công nhân',
          timeText: '06/6/2026',
          start: '2026-06-06',
          end: '2026-06-06',
          startTime: '07:05',
          endTime: null,
          dates: ['2026-06-06'],
          place: 'Nhà thi đấu',
          units: [
            { unit: 'Ban Phong trào', role: 'lead' },
            { unit: 'Văn phòng', role: null },
          ],
          note: 'Ban Phong trào phụ trách',
          section: 'II. › 1.',
          row: 12,
        },
        expect.objectContaining({ timeText: null, start: null, place: null, note: null, section: null, dates: [] }),
        expect.objectContaining({ timeText: '06/6/2026', start: null, end: null, dates: [] }),
      ],
      anniversaries: [
        {
          years: 79,
          from: '1947-07-27',
          to: '2026',
          correct: true,
          expectedYears: 79,
          text: 'kỷ niệm 79 năm',
          flags: [],
        },
      ],
      findings: [
        {
          code: 'date-impossible',
          severity: 'error',
          text: '31/6',
          message: 'x',
          row: 4,
          address: "'A'!C4",
          suggestion: '30/6',
        },
      ],
    });
  });

  it('tells several plans of one document as one, and nulls of none', () => {
    const nothing = schedule({
      title: null,
      activities: [],
      plan: { number: null, date: null, issuer: null, parentBody: null },
    });
    const source = textSnapshot('', '');
    const both = documentRecord(1, { source, schedules: [nothing, schedule()], findings: [] }, 'vi', 2025);
    expect([both.title, both.year, both.activities.length]).toEqual([
      'KẾ HOẠCH Tổ chức hè tình nguyện năm 2026',
      2025,
      1,
    ]);
    expect(documentRecord(null, { source, schedules: [], findings: [] }, 'vi')).toEqual({
      id: null,
      title: null,
      year: null,
      plan: { number: null, date: null, issuer: null },
      activities: [],
      anniversaries: [],
      findings: [],
    });
  });
});

describe('claimRecord', () => {
  it('writes years in four digits and nothing for an impossible end', () => {
    expect(
      claimRecord(
        claim({ from: { kind: 'year', year: 938, text: '', span }, to: { kind: 'impossible', text: '', span } }),
      ),
    ).toMatchObject({
      from: '0938',
      to: null,
    });
    expect(claimRecord(claim({ from: null }))).toMatchObject({ from: null });
  });
});

describe('parseDocumentRecord', () => {
  it.each([
    [null, 'not-an-object'],
    ['a', 'not-an-object'],
    [[], 'not-an-object'],
    [{ id: 1 }, 'missing-field'],
    [{ text: 5 }, 'missing-field'],
    [{ text: 'a', year: 'nay' }, 'missing-field'],
    [{ text: 'a', year: 20.5 }, 'missing-field'],
  ])('refuses %j', (input, code) => {
    expect(parseDocumentRecord(input, 'vi')).toMatchObject({ ok: false, failure: { code } });
  });

  it('gives the id back as it came and takes a year as text', () => {
    expect(parseDocumentRecord({ id: { a: 1 }, text: '', year: '2026' }, 'vi')).toMatchObject({
      ok: true,
      value: { id: { a: 1 }, year: 2026, activities: [] },
    });
    expect(parseDocumentRecord({ text: '' }, 'vi')).toMatchObject({ ok: true, value: { id: null, year: null } });
  });
});
