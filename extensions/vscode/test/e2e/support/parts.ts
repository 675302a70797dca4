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
type Ready<N extends Name> = Exclude<Parts[N], Missing>;

/** Why a suite that needs these parts cannot run; undefined when it can. In CI a missing part is a failure. */
export function reasonToSkip(...names: readonly Name[]): string | undefined {
  const parts = inject('parts');
  const reasons = names.flatMap((name) => {
    const part = parts[name];
    return 'missing' in part ? [`${name}: ${part.missing}`] : [];
  });
  if (reasons.length === 0) return undefined;
  if (process.env['CI'] === 'true') throw new Error(`skipping is not allowed in CI; ${reasons.join('; ')}`);
  return reasons.join('; ');
}

export function part<N extends Name>(name: N): Ready<N> {
  const found = inject('parts')[name];
  if ('missing' in found) throw new Error(found.missing);
  return found as Ready<N>;
}
