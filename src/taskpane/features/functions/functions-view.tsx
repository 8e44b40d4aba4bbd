import { useState, type ReactElement } from 'react';
import type { FunctionEntry } from '../../../functions/catalogue';
import { FunctionForm } from './function-form';
import { FunctionList } from './function-list';

/** "Hàm": find a KH function, fill its parameters, see the result, insert it. */
export const FunctionsView = (): ReactElement => {
  const [entry, setEntry] = useState<FunctionEntry | null>(null);
  return entry === null ? (
    <FunctionList onPick={setEntry} />
  ) : (
    <FunctionForm entry={entry} onBack={() => setEntry(null)} />
  );
};
