import { CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { chooseLocale } from './locale.js';
import { type Messages, messagesIn } from './messages/index.js';
import { createProgram } from './program.js';
import { complain } from './session.js';
import { visible } from './terminal/visible.js';

/** Runs the command with these arguments on this machine, and says how it went. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = chooseLocale(args, io.env, io.systemLocale);
  const messages = messagesIn(locale);
  let code: ExitCode = exitCodes.clean;
  const finished = (reached: ExitCode) => {
    code = reached;
  };
  try {
    await createProgram({ io, locale, messages, finished }).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, io, messages);
  }
}

async function failed(error: unknown, io: Io, messages: Messages): Promise<ExitCode> {
  // Help and version arrive as errors, too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
  if (error instanceof Failure) {
    await complain({ io, messages }, visible(error.say(messages)));
  } else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    await complain({ io, messages }, messages.internal(message));
    await io.stderr.write(`${stack}\n${causesOf(error)}`);
  }
  return exitCodes.failure;
}

function causesOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? `${cause.stack}\n${causesOf(cause)}` : '';
}
