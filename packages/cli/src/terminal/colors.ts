import picocolors from 'picocolors';
import type { Io } from '../io.js';

/** Paints text for a terminal, or leaves it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours when asked for, else when a terminal shows them: https://no-color.org, https://force-color.org. */
export function colorsFor(io: Io, asked: boolean | undefined): Colors {
  return picocolors.createColors(asked ?? byDefault(io));
}

function byDefault({ env, stdout }: Io): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return stdout.isTerminal && env['TERM'] !== 'dumb';
}
