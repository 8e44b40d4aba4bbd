import type { SheetPlan } from '../../domain/workbook/write-plan';
import { isMessageKey, translate, type Locale } from '../../messages';
import type { Failure } from '../ports';
import type { FileOutcome } from './collect';
import { listSheet } from './list-sheet';
import { FILES_KEY, FILES_SHEET, FILES_TABLE } from './names';

const COLUMNS = [
  { header: 'TT', width: 6 },
  { header: 'TỆP', width: 60 },
  { header: 'SỐ HOẠT ĐỘNG', width: 14 },
  { header: 'TÌNH TRẠNG', width: 60 },
] as const;

/** Why a file could not be read, in the words of the command line. */
export const failureWords = ({ code, params }: Failure, locale: Locale): string => {
  const key = `files.failure.${code === 'wrong-type' && params['format'] !== undefined ? 'wrong-format' : code}`;
  return translate(locale, isMessageKey(key) ? key : 'files.failure.damaged', params);
};

const stateOf = (outcome: FileOutcome, locale: Locale): string => {
  switch (outcome.kind) {
    case 'read':
      return translate(locale, `merge.file.${outcome.from}`);
    case 'empty':
      return translate(locale, 'merge.file.empty');
    case 'failed':
      return failureWords(outcome.failure, locale);
  }
};

/** The sheet TỆP ĐÃ GỘP: every file with what became of it, those that could not be read too. */
export const filesSheet = (files: readonly FileOutcome[], locale: Locale): SheetPlan =>
  listSheet({
    key: FILES_KEY,
    name: FILES_SHEET,
    table: FILES_TABLE,
    columns: COLUMNS,
    rows: files.map((outcome, k) => [
      k + 1,
      outcome.file,
      outcome.kind === 'read' ? outcome.activities : 0,
      stateOf(outcome, locale),
    ]),
  });
