import type { Writable } from 'node:stream';
import { translate } from '../messages';
import { readArguments, type Command } from './arguments';
import { runBuild } from './commands/build';
import { runCheck } from './commands/check';
import { EXIT, type CommandContext } from './commands/context';
import { runExtract } from './commands/extract';
import { runParse } from './commands/parse';
import { writeText } from './output';
import { KH_VERSION } from './version';

const run = async (command: Command, context: CommandContext): Promise<number> => {
  switch (command.kind) {
    case 'help':
      await writeText(context.output, `${translate(command.locale, 'cli.help.main')}\n`);
      return EXIT.done;
    case 'version':
      await writeText(context.output, `${KH_VERSION}\n`);
      return EXIT.done;
    case 'build':
      return runBuild(command, context);
    case 'extract':
      return runExtract(command, context);
    case 'check':
      return runCheck(command, context);
    case 'parse':
      return runParse(command.of, context);
  }
};

export interface KhStreams {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  readonly errors: Writable;
}

/**
 * Runs `kh` with the words after it and resolves to the exit status. Every failure ends in one line on `errors`; a
 * fault of ours too, with its own words, and status 2.
 */
export const kh = async (argv: readonly string[], { input, output, errors }: KhStreams): Promise<number> => {
  const command = readArguments(argv);
  if (!command.ok) {
    const { code, params } = command.failure;
    await writeText(errors, `kh: ${translate('vi', `cli.usage.${code}`, params)}\n`);
    return EXIT.failed;
  }
  const { locale } = command.value;
  try {
    return await run(command.value, { input, output, errors, locale });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await writeText(errors, `kh: ${translate(locale, 'cli.broken', { message })}\n`);
    return EXIT.failed;
  }
};
