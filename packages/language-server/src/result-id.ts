import type { Judged } from './checker.js';
import { hashText } from './hash.js';
import { optionsFor } from './options.js';
import type { Session } from './session.js';

/**
 * Names what was said of a text: equal names, equal diagnostics. It is made from the text and all that bears on the
 * answer, so it stays right when a file is closed and opened again and when versions start at 1 once more.
 */
export function resultIdOf(session: Pick<Session, 'client'>, text: string, { settings }: Judged): string {
  return `${hashText(text)}.${hashText(settings.key + optionsFor(session, settings).locale)}`;
}
