import type { files as vi } from '../vi/files';

export const files: Readonly<Record<keyof typeof vi, string>> = {
  'files.failure.missing': 'there is no such file. Check the name and the folder.',
  'files.failure.folder': 'this is a folder. Choose a .xlsx, .docx, .txt or .csv file.',
  'files.failure.unreadable': 'the file may not be opened. Close the program that holds it, or ask for access.',
  'files.failure.empty': 'the file has no content.',
  'files.failure.encrypted': 'the file has a password. Open it in Excel or Word, take the password off and save it.',
  'files.failure.old-word': 'this is an old Word file (.doc). Open it in Word and save it as .docx.',
  'files.failure.old-excel': 'this is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
  'files.failure.damaged': 'the file is damaged or only partly downloaded. Ask for the original.',
  'files.failure.wrong-type':
    'the content is no workbook, Word document or plain text. Only .xlsx, .docx, .txt, .csv can be read.',
  'files.failure.wrong-format': 'the content is {format}. Only .xlsx, .docx, .txt, .csv can be read.',
  'files.failure.too-large': 'the file has {size} MB, more than {limit} MB. Keep only the part with the schedule.',
  'files.failure.unpacked-too-large': 'the content is too large when unpacked (over {limit} MB). Ask for the original.',
  'files.failure.too-many-cells': 'the workbook has more than {limit} cells. Keep only the sheet with the schedule.',
  'files.failure.too-many-blocks':
    'the document has more than {limit} paragraphs. Keep only the part with the schedule.',
  'files.failure.too-wide': 'sheet "{sheet}" has {columns} columns, more than {limit}. Delete the needless columns.',
  'files.failure.no-activities': 'no activities were found in the file.',
  'files.failure.write': 'the file cannot be written. Close it if it is open, and check the rights of the folder.',
  'files.failure.bad-plan': 'the content for cell {address} of sheet "{sheet}" cannot be written ({reason}).',
  'files.failure.bad-units': 'the unit list needs a column "TÊN ĐƠN VỊ" and at least one row.',
  'files.failure.cancelled': 'stopped, nothing written.',
  'files.notice.very-hidden': 'Not checked, very hidden: {sheets} ({count}).',
  'files.notice.encoding': 'Text converted from {encoding} to Unicode.',
  'files.notice.far-cells': 'Sheet "{sheet}": {count} cells far to the right (beyond column 2,048) are left out.',
  'files.notice.too-wide': 'Sheet "{sheet}" is left out: {columns} columns, more than {limit}.',
  'files.notice.uncalculated':
    'Sheet "{sheet}": {count} formulas have no result. Open the file in Excel, save it and try again.',
  'files.place.line': 'line {line}',
  'files.place.cell': 'sheet {sheet}, cell {address}',
};
