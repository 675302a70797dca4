import type { ProjectEnv } from './env.js';
import { type Identity, identify } from './identity.js';
import type { ReportIndex } from './report-index.js';

/** Texts read at a time. */
const readAtOnce = 16;

/** How a project learns whose reports its files are. */
export interface LoadOptions {
  /** Whose report a file is, where that is known already: such files are not read. */
  readonly known?: (file: string) => Identity | undefined;
  /** Waited for before each text is looked at, so that loading holds up nobody. */
  readonly pause?: () => Promise<void>;
}

/** Fills an index with what the files say of themselves. */
export async function loadIndex(
  index: ReportIndex,
  { env, files }: { readonly env: ProjectEnv; readonly files: readonly string[] },
  { known, pause }: LoadOptions,
): Promise<void> {
  const unknown = files.filter((file) => {
    const identity = known?.(file);
    if (identity) index.set(file, identity);
    return !identity;
  });
  for (let start = 0; start < unknown.length; start += readAtOnce) {
    const some = unknown.slice(start, start + readAtOnce);
    const texts = await Promise.all(some.map((file) => env.read(file)));
    for (const [at, file] of some.entries()) {
      await pause?.();
      const text = texts[at];
      index.set(file, text === undefined ? undefined : identify(text));
    }
  }
}
