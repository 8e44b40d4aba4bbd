import type { formulas as source } from '../vi/formulas';

export const formulas: Readonly<Record<keyof typeof source, string>> = {
  'pane.formulas.title': 'KH formulas in the workbook',
  'pane.formulas.why':
    'A machine without KẾ HOẠCH cannot calculate KH formulas: turn them into values before you send the file. When cells show #NAME? or #BUSY!, write the formulas again.',
  'pane.formulas.area': 'Where',
  'pane.formulas.area.selection': 'Selected cells',
  'pane.formulas.area.sheet': 'This sheet',
  'pane.formulas.area.workbook': 'Whole workbook',
  'pane.formulas.values': 'Turn KH formulas into values',
  'pane.formulas.rewrite': 'Write KH formulas again',
  'pane.formulas.none': 'There is no KH formula there.',
  'pane.formulas.values.done':
    '{cells} {cells|formula is|formulas are} values now. Press Undo to get the formulas back.',
  'pane.formulas.rewrite.done': '{cells} {cells|formula|formulas} written again.',
  'pane.formulas.left.error':
    'Left alone: {cells} {cells|cell|cells} with an error, the first is {cell} on sheet {sheet} ({shown}). Write the formulas again, or mend that cell, then try once more.',
  'pane.formulas.left.protected':
    'Left alone: {cells} {cells|cell|cells} on sheet {sheet}, which is protected. Use Review > Unprotect Sheet, then try once more.',
  'pane.undo.formulas': 'put {rows} {rows|formula|formulas} back on sheet {sheet}',
  'pane.undo.changed': 'Some cells of sheet {sheet} were changed since: they stay as they are.',
};
