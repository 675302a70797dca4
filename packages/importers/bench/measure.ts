/** Runs the actions in turn, so that a change of the machine's mood meets all of them; gives their medians in ms. */
export async function interleave<Name extends string>(
  actions: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(actions) as Name[];
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  // Two rounds more than count: the first find nothing compiled.
  for (let round = -2; round < rounds; round++) {
    for (const name of names) {
      const before = performance.now();
      await actions[name]();
      if (round >= 0) samples.get(name)?.push(performance.now() - before);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

/** Prints rows under their heads, words to the left and numbers to the right. */
export function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`);
  }
}
