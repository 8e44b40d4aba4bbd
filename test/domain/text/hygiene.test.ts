import fc from 'fast-check';
import { findHygieneIssues } from '../../../src/domain/text/hygiene';

const found = (text: string): string[] =>
  findHygieneIssues(text).map(({ kind, span }) => `${kind} ${span.start}-${span.end}`);

describe('findHygieneIssues', () => {
  it.each([
    'Kế hoạch số 12-KH/ĐTN ngày 05/01/2023 – “Tháng Thanh niên”',
    'Dòng một\nDòng hai; Ủy ban, Uỷ ban',
    'Москва',
    'Ελλάδα',
    'cột 1\tcột 2\t\tcột 4',
    '',
  ])('is content with %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Ho\u0323p', ['decomposed 1-3']],
    ['ê\u0301', ['decomposed 0-2']],
    ['a\u00A0b', ['odd-blank 1-2']],
    ['a\u00A0\u00A0b', ['odd-blank 1-3', 'double-blank 1-3']],
    ['a  b', ['double-blank 1-3']],
    [' a b ', ['edge-blank 0-1', 'edge-blank 4-5']],
    ['a \nb', ['edge-blank 1-2']],
    ['hop\u200Bmat', ['invisible 3-4']],
    ['\uFEFFKế', ['invisible 0-1']],
    ['ðoàn Ðoàn', ['lookalike 0-1', 'lookalike 5-6']],
    ['Tоàn', ['lookalike 1-2']],
    ['１８/5', ['full-width 0-2']],
    ['a\u0007b', ['control 1-2']],
  ])('%j: %j', (text, issues) => {
    expect(found(text)).toEqual(issues);
  });

  it('takes any text, with spans inside and in order', () => {
    const unit = fc.constantFrom(...Array.from('aế \t\n\u00A0\u0301\u200Bð１\u0007о'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        let last = 0;
        for (const { span } of findHygieneIssues(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  });

  it('says nothing about text that has been made clean', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Kế', 'hoạch', 'Đoàn', '–', '12/5', '“A”'), { minLength: 1 }), (parts) => {
        expect(found(parts.join(' '))).toEqual([]);
      }),
    );
  });
});
