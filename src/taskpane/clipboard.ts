/** Copies through a selection, the way older web views allow it. */
const copySelected = (text: string): boolean => {
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('readonly', '');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in a pane without clipboard rights
    return document.execCommand('copy');
  } catch {
    return false; // the person copies the text shown, by hand
  } finally {
    box.remove();
  }
};

/**
 * Puts the text on the clipboard. Office on the web gives panes no clipboard rights in some browsers, so a selection
 * is tried as well; false when neither is allowed.
 */
export const copyText = async (text: string): Promise<boolean> => {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard === undefined) return copySelected(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
};
