import type { KeptStore } from './kept-store.js';

/** The files that are new or other than these texts, by their path inside the folder that all lie in. */
export async function changedSince(
  store: Pick<KeptStore, 'files' | 'read'>,
  examples: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const path of await store.files('')) {
    const text = new TextDecoder().decode(await store.read(path));
    if (examples[path] !== text) changed.push(path.replace(/^\/[^/]*\//, ''));
  }
  return changed;
}
