import type { Locale } from '@nianbao/schema';
import type { Io } from './io.js';
import type { Messages } from './messages/index.js';
import type { Colors } from './terminal/colors.js';

/** What every command is given besides its own options. */
export interface Session {
  readonly io: Io;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly colors: Colors;
}

/** Says one line on standard error. */
export function complain({ io, messages }: Pick<Session, 'io' | 'messages'>, line: string): Promise<void> {
  return io.stderr.write(`${messages.prefix}${line}\n`);
}

/** Says one line on standard output. */
export function say({ io }: Pick<Session, 'io'>, line: string): Promise<void> {
  return io.stdout.write(`${line}\n`);
}
