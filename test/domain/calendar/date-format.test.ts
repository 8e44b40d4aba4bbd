import fc from 'fast-check';
import { looksLikeDateFormat, readDateFormat } from '../../../src/domain/calendar/date-format';

describe('readDateFormat', () => {
  it.each([
    ['dd/mm/yyyy', 'date', 'day-first'],
    ['d/m/yy', 'date', 'day-first'],
    ['DD/MM/YYYY', 'date', 'day-first'],
    ['[$-42A]dd/mm/yyyy;@', 'date', 'day-first'],
    ['[$-101042A]d/m/yyyy;@', 'date', 'day-first'],
    ['[$-42A]dddd, dd mmmm yyyy', 'date', 'day-first'],
    ['"ngày "dd" tháng "mm" năm "yyyy', 'date', 'day-first'],
    ['\\n\\g\\à\\y dd/mm', 'date', 'day-first'],
    ['m/d/yyyy', 'date', 'month-first'],
    ['mm-dd-yy', 'date', 'month-first'],
    ['[$-409]mmmm d, yyyy;@', 'date', 'month-first'],
    ['[$-409]d-mmm-yy;@', 'date', 'day-first'],
    ['yyyy-mm-dd', 'date', 'year-first'],
    ['yyyy\\-mm\\-dd\\ hh:mm:ss', 'date-time', 'year-first'],
    ['dd/mm/yyyy h:mm', 'date-time', 'day-first'],
    ['h:mm dd/mm/yyyy', 'date-time', 'day-first'],
    ['mm/yyyy', 'date', null],
    ['mmm-yy', 'date', null],
    ['yyyy', 'date', null],
    ['dddd', 'date', null],
    ['[$-F800]dddd, mmmm dd, yyyy', 'date', 'month-first'],
    ['[$-F800]', 'date', null],
    ['[$-F400]h:mm:ss AM/PM', 'time', null],
    ['[$-411]ggge"年"m"月"d"日"', 'date', 'year-first'],
    ['h:mm', 'time', null],
    ['h:mm:ss AM/PM', 'time', null],
    ['hh"g"mm', 'time', null],
    ['mm:ss.0', 'time', null],
    ['[h]:mm:ss', 'elapsed', null],
    ['[mm]:ss', 'elapsed', null],
    ['[<1]h:mm;dd/mm/yyyy', 'date', 'day-first'],
    ['dd/mm;@', 'date', 'day-first'],
    ['[Red]dd/mm/yyyy', 'date', 'day-first'],
  ])('%s', (format, kind, order) => {
    expect(readDateFormat(format)).toMatchObject({ kind, order });
    expect(looksLikeDateFormat(format)).toBe(kind.startsWith('date'));
  });

  it.each([
    '',
    'General',
    'GENERAL',
    'General;[Red]-General',
    '@',
    '0',
    '0.00',
    '#,##0',
    '0%',
    '0.00E+00',
    '##0.0E+0',
    '# ?/?',
    '# ??/??',
    '0000000000',
    '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
    '#,##0 "đồng"',
    '#,##0\\ "ngày"',
    '"Ngày"',
    '"dd/mm/yyyy"',
    '\\d\\d',
    '[Red]0;[Blue]-0',
    '#,##0 [$₫-42A]',
    '[$đ-42A] #,##0',
    '[DBNum1]0',
    '[>=100]0;0.0',
    '_d0',
    '*d0',
    '#,##0\\ \\h',
    '00"/"0000',
    '0" tháng"',
  ])('%s is no date', (format) => {
    expect(readDateFormat(format).kind).toBe('none');
  });

  it('tells the formats that follow Windows from those that do not', () => {
    for (const system of [
      'm/d/yyyy',
      'm/d/yy',
      'mm-dd-yy',
      'm/d/yy h:mm',
      '[$-F800]dddd, mmmm dd, yyyy',
      '[$-x-sysdate]dddd, mmmm dd, yyyy',
    ]) {
      expect(readDateFormat(system).followsSystem).toBe(true);
    }
    for (const own of ['dd/mm/yyyy', 'mm/dd/yyyy', '[$-409]m/d/yy h:mm AM/PM;@', 'General']) {
      expect(readDateFormat(own).followsSystem).toBe(false);
    }
  });

  it('says which parts show', () => {
    expect(readDateFormat('mmm-yy')).toMatchObject({ monthName: true, hasDay: false, hasMonth: true, hasYear: true });
    expect(readDateFormat('d/m')).toMatchObject({ monthName: false, hasDay: true, hasMonth: true, hasYear: false });
    expect(readDateFormat('dddd').hasDay).toBe(false);
    expect(readDateFormat(undefined).kind).toBe('none');
  });

  it('accepts any text', () => {
    const unit = fc.constantFrom(
      'd',
      'm',
      'y',
      'h',
      's',
      '"',
      '\\',
      '[',
      ']',
      ';',
      '$',
      '-',
      '0',
      '.',
      'e',
      '+',
      '_',
      '*',
      'é',
      '@',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (format) => {
        expect(typeof looksLikeDateFormat(format)).toBe('boolean');
      }),
    );
  });
});
