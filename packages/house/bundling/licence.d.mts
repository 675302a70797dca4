/** What a package says of itself. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folder of the package that a bundled module belongs to; `undefined` for modules of our own. */
export function packageOf(module: string): string | undefined;

/** What the package in a folder says of itself. */
export function manifestIn(folder: string): Manifest;

/** The text of its licence, where it brings one. */
export function licenceText(folder: string): string | undefined;
