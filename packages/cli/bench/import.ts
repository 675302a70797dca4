import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSources } from './sources.js';

/** Whether threads are worth while: the built command over mixed sources, more threads beside one in the same run. */
const command = fileURLToPath(new URL('../bin/nianbao.js', import.meta.url));
const rounds = 2;
const folder = await mkdtemp(join(tmpdir(), 'nianbao-import-'));

/** Seconds that the command takes for a folder, the best of some rounds. */
function seconds(sources: string, options: readonly string[]): number {
  const out = ['--out', join(folder, 'out'), '--force', '--no-check', '--summary', 'json'];
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [command, 'import', sources, ...out, ...options]);
    if (status !== 0 && status !== 1) throw new Error(`nianbao import ended with ${status}`);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

const cores = availableParallelism();
console.log(`\nimport of mixed sources, ${cores} cores; ratio: speed beside one thread`);
for (const count of [4, 16, 200]) {
  const sources = join(folder, String(count));
  await writeSources(sources, count);
  const one = seconds(sources, ['--jobs', '1']);
  const ratio = (options: readonly string[]) => (one / seconds(sources, options)).toFixed(2);
  console.log(
    `${String(count).padStart(4)} sources  one thread ${(count / one).toFixed(1)} files/s; ` +
      `by default ${ratio([])}; ${cores} threads ${ratio(['--jobs', String(cores)])}`,
  );
}
await rm(folder, { recursive: true });
