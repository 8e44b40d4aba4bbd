import { anchorName, type AnchorRole } from './marks';
import { packBatches } from './payload';
import type { ExcelSession } from './session';
import { CALL_BYTES, type Step } from './write-steps';

/** A message being put together: the workbook, and its sheets by name, each looked up once. */
export interface Message {
  readonly workbook: Excel.Workbook;
  sheet(name: string): Excel.Worksheet;
  /** The name now means another sheet, or none. */
  forget(name: string): void;
}

/** One thing to do in a workbook, with the bytes it adds to the message. */
export interface Operation {
  readonly bytes: number;
  run(message: Message): void;
}

/** An operation of about `calls` calls and `text` bytes of content. */
export const operation = (calls: number, run: (message: Message) => void, text = 0): Operation => ({
  bytes: calls * CALL_BYTES + text,
  run,
});

/** The steps of the sheet that has this name when they are carried out. */
export const onSheet = (name: string, steps: readonly Step[]): readonly Operation[] =>
  steps.map((step) => ({
    bytes: step.bytes,
    run: (message) => {
      step.apply(message.sheet(name));
    },
  }));

const openMessage = (context: Excel.RequestContext): Message => {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook: context.workbook,
    sheet: (name) => {
      const known = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
      sheets.set(name, known);
      return known;
    },
    forget: (name) => void sheets.delete(name),
  };
};

/**
 * Sends operations in the fewest messages. `after` hears the share done and may say stop, which gives false. A
 * rejection is Excel's: what came before the failing call stays done.
 */
export const sendOperations = async (
  session: ExcelSession,
  operations: readonly Operation[],
  after: (share: number) => boolean = () => true,
): Promise<boolean> => {
  const total = Math.max(
    1,
    operations.reduce((sum, each) => sum + each.bytes, 0),
  );
  let sent = 0;
  for (const batch of packBatches(operations)) {
    const message = openMessage(session.context);
    for (const each of batch) each.run(message);
    await session.sync();
    sent += batch.reduce((sum, each) => sum + each.bytes, 0);
    if (!after(sent / total)) return false;
  }
  return true;
};

/** Lets a hidden defined name point at the whole sheet, which it follows when people rename it. */
export const addAnchor = (role: AnchorRole, key: string, sheet: string): Operation =>
  operation(4, (message) => {
    message.workbook.names.add(anchorName(role, key), message.sheet(sheet).getRange()).visible = false;
  });

/** Deletes an anchor that is known to be there. */
export const dropAnchor = (role: AnchorRole, key: string): Operation =>
  operation(2, ({ workbook }) => {
    workbook.names.getItem(anchorName(role, key)).delete();
  });

/** Gives a sheet another name. */
export const renameSheet = (from: string, to: string): Operation =>
  operation(2, (message) => {
    message.workbook.worksheets.getItem(from).name = to;
    message.forget(from);
    message.forget(to);
  });

/** Deletes a sheet; a very hidden one would refuse, KH only hides. */
export const deleteSheet = (name: string): Operation =>
  operation(2, (message) => {
    message.workbook.worksheets.getItem(name).delete();
    message.forget(name);
  });

/** Shows or hides a sheet. */
export const showSheet = (name: string, visibility: 'visible' | 'hidden'): Operation =>
  operation(2, ({ workbook }) => {
    workbook.worksheets.getItem(name).visibility = visibility === 'hidden' ? 'Hidden' : 'Visible';
  });

/** A hidden copy of a sheet as it is now, found again by its anchor. */
export const backUp = (key: string, sheet: string, backup: string): readonly Operation[] => [
  operation(4, (message) => {
    const copy = message.sheet(sheet).copy('End');
    copy.name = backup;
    copy.visibility = 'Hidden';
  }),
  addAnchor('backup', key, backup),
];

/** Writes a setting of the workbook, as JSON text. */
export const saveSetting = (key: string, value: unknown): Operation => {
  const text = JSON.stringify(value);
  return operation(
    2,
    ({ workbook }) => {
      workbook.settings.add(key, text);
    },
    2 * text.length,
  );
};
