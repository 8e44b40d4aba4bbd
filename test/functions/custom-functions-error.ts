/** The part of the custom-function runtime that the functions use: its error class and codes. */
export class RuntimeError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/** Puts the class where Excel has it; to be undone with {@link removeRuntime}. */
export const installRuntime = (): void => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: RuntimeError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  });
};

export const removeRuntime = (): void => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
};

/** What a cell with the function shows: the value, or the error word with its sentence. */
export const cellOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof RuntimeError) return `${thrown.code} ${thrown.message}`;
    throw thrown;
  }
};

/** The serial Excel keeps for the day. */
export const serial = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
