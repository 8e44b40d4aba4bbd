/** What the cell menu asks of the browser's clipboard. */
export type ClipboardCommand = 'cut' | 'copy' | 'paste';

const field = (): HTMLElement | null => document.querySelector<HTMLElement>('.cell-field');

/** Gives the keyboard back to the sheet. */
export const focusSheet = (): void => field()?.focus();

/** Cuts, copies or pastes on the sheet: the grid answers the browser's own events; "paste" needs the person's leave. */
export const runClipboard = (command: ClipboardCommand): void => {
  focusSheet();
  if (command !== 'paste') {
    document.execCommand(command);
    return;
  }
  void navigator.clipboard.readText().then((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    field()?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
};
