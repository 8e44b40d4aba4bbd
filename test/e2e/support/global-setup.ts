import { startServer, URL_VARIABLE, type Server } from './server';

declare global {
  var khWorkbenchServer: Server | undefined;
}

/** Before the journeys: `npm start` on a free port, once for all files; it builds what is not fresh. */
// eslint-disable-next-line import-x/no-default-export -- jest takes the default export
export default async function startWorkbench(): Promise<void> {
  const server = await startServer();
  globalThis.khWorkbenchServer = server;
  process.env[URL_VARIABLE] = server.url;
}
