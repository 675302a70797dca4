import { inject } from 'vitest';

export interface Missing {
  readonly missing: string;
}

export interface ServerPart {
  readonly node: string;
  readonly root: string;
}

interface Parts {
  readonly browser: { readonly path: string } | Missing;
  readonly font: object | Missing;
  /** Only the page is tried in it. */
  readonly firefox?: { readonly path: string } | Missing;
  readonly newest: ServerPart | Missing;
  readonly oldest: ServerPart | Missing;
  readonly web: { readonly data: string; readonly commit: string } | Missing;
}

declare module 'vitest' {
  interface ProvidedContext {
    parts: Parts;
  }
}

type Name = keyof Parts;
type Ready<N extends Name> = Exclude<NonNullable<Parts[N]>, Missing>;

/** True when a part that the suite needs could not be had; says so. In CI that is a failure. */
export function mustSkip(suite: string, ...names: readonly Name[]): boolean {
  const parts = inject('parts');
  const reasons = names.flatMap((name) => {
    const part = parts[name] ?? { missing: 'nobody looked for it' };
    return 'missing' in part ? [`${name}: ${part.missing}`] : [];
  });
  if (reasons.length === 0) return false;
  const message = `skipped: ${suite}; ${reasons.join('; ')}`;
  if (process.env['CI'] === 'true') throw new Error(`${message}; in CI nothing may be skipped`);
  console.warn(`[e2e] ${message}`);
  return true;
}

export function part<N extends Name>(name: N): Ready<N> {
  const found = inject('parts')[name] ?? { missing: `nobody looked for ${name}` };
  if ('missing' in found) throw new Error(found.missing);
  return found as Ready<N>;
}
