/** Runs a plain script to its end: its promise, its timers, its requests. */
import type { NodeHost } from './host';

interface ErrorLike {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack?: string;
  readonly debugInfo?: unknown;
}

/** Code, message and debugInfo of what a script threw. */
export function describeError(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `Uncaught ${String(error)}`;
  const { name, code, message, stack, debugInfo } = error as ErrorLike;
  if (code === undefined) return stack ?? `${name ?? 'Error'}: ${message ?? ''}`;
  return [
    `${name ?? 'Error'} ${code}: ${message ?? ''}`,
    ...(debugInfo === undefined ? [] : [`debugInfo: ${JSON.stringify(debugInfo, null, 2)}`]),
  ].join('\n');
}

/** Timers a script started and that have not fired; the library's own long ones are left out. */
function watchTimers(node: NodeHost): () => number {
  const pending = new Set<number>();
  const { window } = node;
  const { setTimeout: start, clearTimeout: stop } = window;
  window.setTimeout = ((work: TimerHandler, delay?: number, ...args: unknown[]): number => {
    const id = start.call(
      window,
      () => {
        pending.delete(id);
        if (typeof work === 'function') (work as (...a: unknown[]) => void)(...args);
      },
      delay,
    );
    if ((delay ?? 0) <= 10_000) pending.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id?: number): void => {
    if (id !== undefined) pending.delete(id);
    stop.call(window, id);
  };
  return () => pending.size;
}

const needsAsync = (error: unknown): boolean =>
  error instanceof Error && error.name === 'SyntaxError' && /await/.test(error.message);

/** Runs the script; answers a description of the first error nobody caught, or `null`. */
export async function runScript(
  node: NodeHost,
  code: string,
  filename: string,
  timeout = 60_000,
): Promise<string | null> {
  const failures: unknown[] = [];
  const onRejection = (reason: unknown): void => void failures.push(reason);
  process.on('unhandledRejection', onRejection);
  process.on('uncaughtException', onRejection);
  node.window.addEventListener('error', (event: ErrorEvent) => {
    failures.push(event.error ?? event.message);
    event.preventDefault();
  });
  const timers = watchTimers(node);
  const window = node.window as unknown as { alert: (text: unknown) => void };
  window.alert = (text) => console.log(text);
  let open = true;
  try {
    let result: unknown;
    try {
      result = node.evaluate(code, filename);
    } catch (error) {
      if (!needsAsync(error)) throw error;
      result = node.evaluate(`(async () => {\n${code}\n})()`, filename);
    }
    void Promise.resolve(result).then(
      () => (open = false),
      (error: unknown) => {
        failures.push(error);
        open = false;
      },
    );
  } catch (error) {
    failures.push(error);
    open = false;
  }
  const started = Date.now();
  for (let idle = 0; idle < 12;) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const busy = node.host.inFlight > 0 || timers() > 0 || open;
    idle = busy ? 0 : idle + 1;
    if (Date.now() - started > timeout) {
      failures.push(new Error(`the script did not end within ${timeout / 1000} s`));
      break;
    }
  }
  process.off('unhandledRejection', onRejection);
  process.off('uncaughtException', onRejection);
  const [first] = failures;
  return failures.length === 0 ? null : describeError(first);
}
