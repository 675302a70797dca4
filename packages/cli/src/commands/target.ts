import { Failure, fileFailure } from '../failure.js';
import { textOf, type Values } from '../options.js';
import { type Session, say } from '../session.js';
import { visible } from '../terminal/visible.js';

/** Writes to the file that `--out` names, never over another one without `--force`; else to standard output. */
export async function writeTo(session: Session, text: string, values: Values): Promise<void> {
  const { io, messages } = session;
  const out = textOf(values, 'out');
  if (out === undefined || out === '-') return io.stdout.write(text);
  try {
    await io.writeFile(out, text, { overwrite: values['force'] === true });
  } catch (error) {
    const failure = fileFailure(out, error);
    throw new Failure(failure.say, { cause: error });
  }
  await say(session, messages.written(visible(out)));
}
