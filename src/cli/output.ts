import type { Writable } from 'node:stream';

/** Writes to a stream and waits whenever its reader is slower than we are. */
export const writeText = (stream: Writable, text: string): Promise<void> | void => {
  if (text === '' || stream.write(text)) return;
  return new Promise((resolve) => {
    const go = (): void => {
      stream.off('drain', go);
      stream.off('close', go);
      resolve();
    };
    stream.once('drain', go);
    stream.once('close', go);
  });
};

/**
 * A reader that goes away (`kh parse … | head`) is no error: the work ends quietly. Other faults of the stream end
 * the process with status 2.
 */
export const endQuietlyWhenUnread = (stream: Writable): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
};
