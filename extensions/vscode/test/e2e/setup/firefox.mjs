// Debian's Firefox, if it is there. It is not installed on the way: only the page is tried in it.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of the system's Firefox, or why there is none. */
export function findFirefox(env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter);
  const found = ['firefox-esr', 'firefox']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  return found === undefined ? { missing: 'no firefox found (Debian: firefox-esr)' } : { path: found };
}
