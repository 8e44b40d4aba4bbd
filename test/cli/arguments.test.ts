import fc from 'fast-check';
import { readArguments } from '../../src/cli/arguments';

const read = (line: string): unknown => {
  const command = readArguments(line.split(' ').filter((word) => word !== ''));
  return command.ok ? command.value : command.failure.code;
};

const CHECK = { kind: 'check', input: 'a.txt', units: null, year: null, format: 'text', disabled: [], locale: 'vi' };

describe('readArguments', () => {
  it.each([
    [
      'build a.docx b.xlsx -o out.xlsx --units dv.csv --year 2026',
      {
        kind: 'build',
        inputs: ['a.docx', 'b.xlsx'],
        output: 'out.xlsx',
        units: 'dv.csv',
        year: 2026,
        asOf: null,
        locale: 'vi',
      },
    ],
    [
      '--lang=en build --output=OUT.XLSX -- -a.txt',
      { kind: 'build', inputs: ['-a.txt'], output: 'OUT.XLSX', units: null, year: null, asOf: null, locale: 'en' },
    ],
    [
      'build a.txt -o b.xlsx --as-of 2026-05-31',
      {
        kind: 'build',
        inputs: ['a.txt'],
        output: 'b.xlsx',
        units: null,
        year: null,
        asOf: { year: 2026, month: 5, day: 31 },
        locale: 'vi',
      },
    ],
    ['extract a.txt', { kind: 'extract', input: 'a.txt', year: null, json: false, locale: 'vi' }],
    ['extract --json a.txt --year=2023', { kind: 'extract', input: 'a.txt', year: 2023, json: true, locale: 'vi' }],
    ['check a.txt', CHECK],
    ['check a.txt --json', { ...CHECK, format: 'json' }],
    ['check a.txt --sarif', { ...CHECK, format: 'sarif' }],
    ['check a.txt --format text', CHECK],
    ['check a.txt --format=sarif', { ...CHECK, format: 'sarif' }],
    ['check a.txt --format json --json', { ...CHECK, format: 'json' }],
    ['check a.txt --disable date-style', { ...CHECK, disabled: ['date-style'] }],
    ['check a.txt --disable=date-style,double-space,', { ...CHECK, disabled: ['date-style', 'double-space'] }],
    ['parse time', { kind: 'parse', of: 'time', locale: 'vi' }],
    ['help', { kind: 'help', locale: 'vi' }],
    ['-h --lang en', { kind: 'help', locale: 'en' }],
    ['build --help', { kind: 'help', locale: 'vi' }],
    ['--version', { kind: 'version', locale: 'vi' }],
  ])('%s', (line, command) => {
    expect(read(line)).toEqual(command);
  });

  it.each([
    ['', 'no-command'],
    ['dung a.txt', 'unknown-command'],
    ['constructor a.txt', 'unknown-command'],
    ['build a.txt', 'no-output'],
    ['build -o out.xlsx', 'no-input'],
    ['build a.txt -o out.xls', 'bad-output'],
    ['build a.txt -o', 'missing-value'],
    ['build a.txt --output=', 'missing-value'],
    ['build a.txt -o o.xlsx --json', 'unknown-option'],
    ['build a.txt -o o.xlsx --toString', 'unknown-option'],
    ['extract a.txt -x', 'unknown-option'],
    ['extract a.txt --json=1', 'unknown-option'],
    ['extract a.txt b.txt', 'one-input'],
    ['check', 'no-input'],
    ['check a.txt --year 23', 'bad-year'],
    ['check a.txt --format xml', 'bad-format'],
    ['check a.txt --json --sarif', 'bad-format'],
    ['check a.txt --disable no-such-rule', 'unknown-rule'],
    ['extract a.txt --disable date-style', 'unknown-option'],
    ['check a.txt --year 3000', 'bad-year'],
    ['parse', 'unknown-kind'],
    ['parse dates', 'unknown-kind'],
    ['parse time x', 'unknown-kind'],
    ['parse time --lang fr', 'bad-lang'],
  ])('"%s" → %s', (line, code) => {
    expect(read(line)).toBe(code);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.array(fc.string()), (argv) => void readArguments(argv)));
  });
});
