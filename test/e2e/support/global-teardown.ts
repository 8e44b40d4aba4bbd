/** After the journeys: ends the server that global-setup started. */
// eslint-disable-next-line import-x/no-default-export -- jest takes the default export
export default async function stopWorkbench(): Promise<void> {
  await globalThis.khWorkbenchServer?.stop();
}
