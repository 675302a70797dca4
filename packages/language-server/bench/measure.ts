export interface Summary {
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
}

/** Median and spread of samples in milliseconds. */
export function summarize(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (part: number) =>
    round(sorted[Math.max(0, Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1))]);
  return { n: sorted.length, median: at(0.5), p95: at(0.95), min: at(0), max: at(1) };
}

/** Runs the named actions in turn, so that a change of the machine's mood meets all of them. */
export async function interleave<Name extends string>(
  actions: Readonly<Record<Name, () => unknown>>,
  { warmup, rounds }: { readonly warmup: number; readonly rounds: number },
): Promise<Readonly<Record<Name, Summary>>> {
  const names = Object.keys(actions) as Name[];
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmup; round < rounds; round++) {
    for (const name of names) {
      const before = performance.now();
      await actions[name]();
      const after = performance.now();
      if (round >= 0) samples.get(name)?.push(after - before);
      await rest();
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarize(samples.get(name) ?? [])])) as Record<
    Name,
    Summary
  >;
}

/** A pause, so that one sample's clean-up is not the next one's cost. */
export function rest(milliseconds = 4): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function round(value: number | undefined): number {
  return Math.round((value ?? Number.NaN) * 100) / 100;
}
