import { parseTimeRecord } from '../../src/application/parse-time';
import { succeed } from '../../src/application/ports';

describe('kh parse time', () => {
  it('gives every member of the contract', () => {
    expect(parseTimeRecord({ id: 7, text: '7h30 - 11h30, thứ Tư ngày 12/6', year: 2024 })).toEqual(
      succeed({
        id: 7,
        valid: true,
        precision: 'day',
        start: '2024-06-12',
        end: '2024-06-12',
        startTime: '07:30',
        endTime: '11:30',
        session: null,
        dates: ['2024-06-12'],
        weekdayStated: 3,
        weekdayOk: true,
        calendar: 'solar',
        flags: ['year-inferred'],
      }),
    );
  });

  it('counts from the reference day', () => {
    expect(parseTimeRecord({ id: 'a', text: 'tuần tới', reference: '2024-06-12' })).toMatchObject({
      value: { precision: 'week', start: '2024-06-17', end: '2024-06-23' },
    });
  });

  it.each([
    [null, 'not-an-object'],
    [[], 'not-an-object'],
    ['12/6', 'not-an-object'],
    [{ id: 1 }, 'missing-field'],
    [{ id: 1, text: 12 }, 'missing-field'],
    [{ id: 1, text: '12/6', year: 'soon' }, 'missing-field'],
    [{ id: 1, text: '12/6', year: 12.5 }, 'missing-field'],
    [{ id: 1, text: '12/6', reference: '2024-02-30' }, 'missing-field'],
  ])('refuses %j with %s', (input, code) => {
    expect(parseTimeRecord(input)).toMatchObject({ ok: false, failure: { code } });
  });

  it('takes a year given as text, and no year given as null', () => {
    expect(parseTimeRecord({ id: 1, text: '12/6', year: '2024' })).toMatchObject({ value: { start: '2024-06-12' } });
    expect(parseTimeRecord({ id: 1, text: '12/6', year: null })).toMatchObject({ value: { start: null } });
  });
});
