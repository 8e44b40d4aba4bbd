import { fail, succeed, type Result } from '../application/ports';

/** The value of a setting kept in the workbook, parsed; `null` when it is missing, broken, or there is no Office. */
export const readSetting = (name: string): unknown => {
  if (typeof Office === 'undefined') return null;
  // Outside a document Office.js answers without a settings object.
  const settings = Office.context.document as Office.Document | undefined;
  const text: unknown = settings?.settings.get(name);
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // written by something else: as if it were not there
  }
};

/** Keeps the value in the workbook under the name, as JSON. It lasts once the workbook is saved. */
export const saveSetting = (name: string, value: unknown): Promise<Result<void>> =>
  new Promise((resolve) => {
    if (typeof Office === 'undefined') {
      resolve(fail('setting-not-saved'));
      return;
    }
    const document = Office.context.document as Office.Document | undefined;
    if (document === undefined) {
      resolve(fail('setting-not-saved'));
      return;
    }
    document.settings.set(name, JSON.stringify(value));
    document.settings.saveAsync((result) => {
      resolve(result.status === Office.AsyncResultStatus.Succeeded ? succeed(undefined) : fail('setting-not-saved'));
    });
  });
