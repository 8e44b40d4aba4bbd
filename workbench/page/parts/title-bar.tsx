/** The bar above the ribbon: which workbook is open, and opening, saving and making one. */
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Say } from '../texts';

export interface TitleBarProps {
  readonly say: Say;
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onBlank: () => void;
}

export function TitleBar({ say, fileName, onOpen, onSave, onSample, onBlank }: TitleBarProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <h1>
        {say('title')} <span>{say('subtitle')}</span>
      </h1>
      <b className="file-name">{fileName}</b>
      <div className="title-keys">
        <button type="button" title={say('openTip')} onClick={() => picker.current?.click()}>
          {say('open')}
        </button>
        <button type="button" title={say('saveTip')} onClick={onSave}>
          {say('save')}
        </button>
        <button type="button" title={say('sampleTip')} onClick={onSample}>
          {say('sample')}
        </button>
        <button type="button" title={say('blankTip')} onClick={onBlank}>
          {say('blank')}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={say('open')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onOpen(file);
          event.target.value = '';
        }}
      />
    </header>
  );
}
