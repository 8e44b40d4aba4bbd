/** A message of Excel over the page, until it is read. */
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Say } from '../texts';

export interface NoticeText {
  readonly title: string;
  readonly text: string;
}

export function Notice({
  notice,
  say,
  onClose,
}: {
  readonly notice: NoticeText;
  readonly say: Say;
  readonly onClose: () => void;
}): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="veil">
      <div
        className="notice"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="notice-title"
        aria-describedby="notice-text"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          // The only button keeps the focus.
          if (event.key === 'Tab') event.preventDefault();
        }}
      >
        <h2 id="notice-title">{notice.title}</h2>
        <p id="notice-text">{notice.text}</p>
        <button ref={button} type="button" className="primary" onClick={onClose}>
          {say('ok')}
        </button>
      </div>
    </div>
  );
}
