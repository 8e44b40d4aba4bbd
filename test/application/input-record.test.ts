import { parseIso } from '../../src/domain/calendar/plain-date';
import { inputFields, optionalField, textField, textInput } from '../../src/application/input-record';

describe('a record of a batch', () => {
  it.each([[null], [undefined], ['văn bản'], [7], [[{ text: 'a' }]]])('%j is no record', (input) => {
    expect(inputFields(input)).toMatchObject({ ok: false, failure: { code: 'not-an-object' } });
  });

  it('gives its fields as they came', () => {
    expect(inputFields({ id: 1, text: 'a' })).toEqual({ ok: true, value: { id: 1, text: 'a' } });
  });

  it.each([[{}], [{ text: null }], [{ text: 7 }]])('%j has no text', (fields) => {
    expect(textField(fields, 'text')).toMatchObject({ ok: false, failure: { params: { field: 'text' } } });
  });

  it.each([
    [undefined, null],
    [null, null],
    ['', null],
    [2024, 2024],
    ['2024', 2024],
    [1, 1],
    [9999, 9999],
  ])('year %j is %j', (year, value) => {
    const fields = { id: 5, text: 'a', year };
    expect(textInput(fields)).toEqual({ ok: true, value: { fields, id: 5, text: 'a', year: value } });
  });

  it.each([[0], [10_000], [2024.5], ['nay'], [true], [{}]])('%j is no year', (year) => {
    expect(textInput({ text: 'a', year })).toMatchObject({ ok: false, failure: { params: { field: 'year' } } });
  });

  it('about a text may lack its id, not its text', () => {
    expect(textInput({ text: '' })).toMatchObject({ ok: true, value: { id: null, text: '', year: null } });
    expect(textInput({ id: 1 })).toMatchObject({ ok: false, failure: { params: { field: 'text' } } });
    expect(textInput('a')).toMatchObject({ ok: false, failure: { code: 'not-an-object' } });
  });

  it('reads a further field by its own reader', () => {
    const read = (reference: unknown): unknown => optionalField({ reference }, 'reference', parseIso);
    expect(read('2024-05-19')).toEqual({ ok: true, value: { year: 2024, month: 5, day: 19 } });
    expect(read('')).toEqual({ ok: true, value: null });
    expect(read('19/5/2024')).toMatchObject({ ok: false, failure: { params: { field: 'reference' } } });
    expect(read(45_000)).toMatchObject({ ok: false });
  });
});
