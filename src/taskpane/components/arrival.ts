import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the element that says what a finished step brought. The button pressed for the step is gone, so the focus
 * would fall back to nowhere and the next Tab would leave the pane: it goes to that element, unless it is elsewhere.
 * The element needs tabIndex 0: Fluent's own handling of Tab finds no way on from one that is not a tab stop.
 */
export const useArrivalFocus = (): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Someone who works in the sheet keeps the focus there.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (document.hasFocus() && lost) place.current?.focus({ preventScroll: true });
  }, []);
  return place;
};
