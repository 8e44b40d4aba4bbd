import { fillMessage, type MessageParams } from '../messages/translate';
import { functions } from '../messages/vi/functions';

export type FunctionsMessageKey = keyof typeof functions;

/** Ends the function with `#VALUE!` and a Vietnamese sentence: a cell has no interface language. */
export const refuse = (key: FunctionsMessageKey, params: MessageParams = {}): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, fillMessage(functions[key], params));
};

/** Ends the function with `#N/A` and a Vietnamese sentence: the arguments are fine, the answer does not exist. */
export const notAvailable = (key: FunctionsMessageKey, params: MessageParams = {}): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, fillMessage(functions[key], params));
};
