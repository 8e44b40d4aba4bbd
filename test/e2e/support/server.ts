/** The workbench as people start it: `npm start` on a free port. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
/** A build may come first. */
const START_MS = 600_000;

/** Where the workbench is served already: set by the journeys' global set-up, or by hand. */
export const URL_VARIABLE = 'KH_E2E_URL';

export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts scripts/start.mjs, which builds first when sources changed. Resolves once the address is printed; rejects with
 * the output when the process ends before. Gives the server that is named in KH_E2E_URL when there is one.
 */
export const startServer = (): Promise<Server> => {
  const served = process.env[URL_VARIABLE];
  if (served !== undefined) return Promise.resolve({ url: served, stop: () => Promise.resolve() });
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs'), '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`npm start gave no address in time: ${output}`));
    }, START_MS);
    const ended = (code: number | null): void => {
      clearTimeout(timer);
      reject(new Error(`npm start ended with ${code ?? 'a signal'}: ${output}`));
    };
    child.once('exit', ended);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      child.off('exit', ended);
      resolve({
        url,
        stop: () =>
          new Promise((done) => {
            child.once('exit', () => done());
            child.kill();
          }),
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
};
