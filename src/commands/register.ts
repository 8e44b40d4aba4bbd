/** Ties the ribbon's function names (manifest.xml, `FunctionName`) to what they do. */
export const registerCommands = (): void => {
  // Filled together with the commands themselves.
};
