import { fillMessage, type MessageParams } from '../messages/translate';
import { functions } from '../messages/vi/functions';

export type FunctionsMessageKey = keyof typeof functions;

/** The Vietnamese words under the key: a cell has no interface language. */
export const say = (key: FunctionsMessageKey, params: MessageParams = {}): string =>
  fillMessage(functions[key], params);

/** The two error values for which Excel accepts a sentence of our own (excel-rules.md §4.2). */
export type ErrorWord = '#VALUE!' | '#N/A';

/** What a function ends with when it has no answer: `code` is Excel's word. */
export interface FunctionProblem {
  readonly code: ErrorWord;
  readonly message: string;
}

/**
 * Throws the error Excel understands. Outside the custom-function runtime (the pane's preview, the help page's examples)
 * there is no such class: a plain error with the same two members takes its place.
 */
const end = (code: ErrorWord, message: string): never => {
  if (typeof CustomFunctions === 'undefined') {
    const plain: Error = Object.assign(new Error(message), { code });
    throw plain;
  }
  const { invalidValue, notAvailable: missing } = CustomFunctions.ErrorCode;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the one class Excel reads a sentence from
  throw new CustomFunctions.Error(code === '#N/A' ? missing : invalidValue, message);
};

/** Ends the function with `#VALUE!` and a Vietnamese sentence: an argument cannot be used. */
export const refuse = (key: FunctionsMessageKey, params: MessageParams = {}): never => end('#VALUE!', say(key, params));

/** Ends the function with `#N/A` and a Vietnamese sentence: the arguments are fine, the answer does not exist. */
export const notAvailable = (key: FunctionsMessageKey, params: MessageParams = {}): never =>
  end('#N/A', say(key, params));

const LONGEST_QUOTE = 60;

/** The argument as a sentence quotes it: one line, not longer than a sentence bears. */
export const quote = (value: string | number | boolean): string => {
  const text = (typeof value === 'boolean' ? String(value).toUpperCase() : String(value)).replace(/\s+/gu, ' ').trim();
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
};
