import type { cli as vi } from '../vi/cli';

export const cli: Readonly<Record<keyof typeof vi, string>> = {
  'cli.help.main': `kh: from a plan to a schedule of activities

Usage:
  kh build FILE... -o SCHEDULE.xlsx [--units FILE] [--year YEAR] [--as-of DAY]
  kh extract FILE [--year YEAR] [--json]
  kh check FILE [--units FILE] [--year YEAR] [--format text|json|sarif] [--disable CODE,...]
  kh parse time|units|match|anniversaries|document  < JSON lines  > JSON lines

  build     writes the table LỊCH HOẠT ĐỘNG from .xlsx, .docx, .txt, .csv files. Several files become
            one table (the column NGUỒN names the file) with the sheets TRÙNG LẶP and TỆP ĐÃ GỘP; a file
            that cannot be read is told and left out, the rest is written, exit 2 (docs/gop-lich.md)
  extract   tells what was read from one file
  check     shows what is wrong or doubtful; exit status 1 when there is an error
  parse     reads JSON lines on standard input, answers each with a JSON line

Options:
  -o, --output FILE  the .xlsx file to write (build)
  --units FILE       unit list (.xlsx or .csv with a column TÊN ĐƠN VỊ)
  --year YEAR        year of the plan when the document does not say it
  --as-of DAY        day the report sheets are seen from, as 2026-05-31 (default: today)
  --json             print one JSON record
  --format FORM      form of the findings: text, json or sarif (SARIF 2.1.0);
                     --json and --sarif are short for it
  --disable CODE,... switch rules off by code (docs/rules.md)
  --lang vi|en       language of the messages (default: vi)
  -h, --help         this page
  --version          version number

Exit status: 0 done; 1 errors in the document or a bad line; 2 cannot read or write.`,
  'cli.usage.no-command': 'a command is needed: build, extract, check or parse. See kh --help.',
  'cli.usage.unknown-command': 'there is no command "{word}". See kh --help.',
  'cli.usage.unknown-option': 'there is no option "{word}" for this command. See kh --help.',
  'cli.usage.missing-value': 'option {word} needs a value.',
  'cli.usage.bad-year': '--year needs a year from 1900 to 2200, not "{word}".',
  'cli.usage.bad-day': '--as-of needs a day written like 2026-05-31, not "{word}".',
  'cli.usage.bad-lang': '--lang needs vi or en, not "{word}".',
  'cli.usage.bad-format': '--format needs text, json or sarif, not "{word}".',
  'cli.usage.unknown-rule': 'there is no rule "{word}". See docs/rules.md.',
  'cli.usage.no-input': 'the name of an input file is needed.',
  'cli.usage.one-input': 'this command reads one file at a time.',
  'cli.usage.no-output': '-o and the name of a .xlsx file to write are needed.',
  'cli.usage.bad-output': 'the file to write must end in .xlsx: "{word}".',
  'cli.usage.output-is-input': 'the file to write is an input file: "{word}". Choose another name.',
  'cli.usage.unknown-kind': 'parse has no kind "{word}". Kinds: time, units, match, anniversaries, document.',
  'cli.record.bad-json': 'This line is not JSON.',
  'cli.record.not-an-object': 'This line is not a JSON object.',
  'cli.record.missing-field': '"{field}" is missing or of the wrong type.',
  'cli.record.line-too-long': 'This line is longer than {limit} MB.',
  'cli.record.internal': 'This line could not be read.',
  'cli.build.done':
    'Wrote {output}: {activities} {activities|activity|activities}, {doubts} {doubts|place|places} to look at.',
  'cli.build.no-activities': '{file}: no activities found.',
  'cli.extract.title': 'Title: {text}',
  'cli.extract.plan': 'Plan number {number}, dated {date}, by {issuer}',
  'cli.extract.count': '{activities} {activities|activity|activities}',
  'cli.broken': 'unknown error: {message}',
  'cli.units.more': '{count} more {count|place|places} of the list to look at.',
};
