import picomatch from 'picomatch';
import type { Config, Ignore } from '../config/config.js';

/** The globs of a configuration, compiled once. Files are relative to the project's folder. */
export interface Globs {
  excludes(file: string): boolean;
  /** True where an entry of `ignore` names no files, or this one among them. */
  speaksFor(entry: Ignore, file: string): boolean;
}

/** Compiles the globs of a configuration. */
export function compileGlobs({ exclude, ignore }: Pick<Config, 'exclude' | 'ignore'>): Globs {
  const isExcluded = exclude.length > 0 ? picomatch([...exclude]) : () => false;
  const matchers = new Map(
    ignore.flatMap((entry) => (entry.files === undefined ? [] : [[entry, picomatch(entry.files)] as const])),
  );
  return {
    excludes: (file) => isExcluded(file),
    speaksFor: (entry, file) => matchers.get(entry)?.(file) ?? true,
  };
}
