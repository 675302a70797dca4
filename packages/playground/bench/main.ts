// What the page weighs and how soon it marks the first fault, beside a bare workbench of the same packages in one run.
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../extensions/vscode/test/e2e/setup/system.mjs';
import { type Candidate, open, weigh } from './measure.js';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const candidates: readonly Candidate[] = [
  { name: 'the page', folder: folderOf('../dist'), squiggle: '.monaco-editor .squiggly-warning' },
  { name: 'a bare workbench', folder: folderOf('dist'), squiggle: '.monaco-editor .squiggly-error' },
];

const browser = findBrowser();
if (browser === undefined) console.log('playground: no chromium found (Debian: chromium), nothing measured');
else await compare(browser);

async function compare(executablePath: string): Promise<void> {
  const times = candidates.map((): number[] => []);
  const files = candidates.map(() => new Set<string>());
  for (let round = 0; round < rounds; round++) {
    for (const [at, candidate] of candidates.entries()) {
      const opening = await open(candidate, executablePath);
      times[at]?.push(opening.milliseconds);
      for (const file of opening.files) files[at]?.add(file);
    }
  }
  const rows = candidates.map(({ name, folder }, at) => ({
    name,
    squiggle: median(times[at] ?? []),
    ...weigh(folder, [...(files[at] ?? [])]),
  }));
  for (const { name, squiggle, raw, gzip, brotli } of rows)
    console.log(
      `${name}: first squiggle after ${(squiggle / 1000).toFixed(2)} s; until then ${megabytes(raw)} (gzip ${megabytes(gzip)}, brotli ${megabytes(brotli)})`,
    );
  const [ours, bare] = rows;
  if (!ours || !bare) return;
  const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;
  console.log(
    `the page against the bare workbench: time ${ratio(ours.squiggle, bare.squiggle)}, gzip ${ratio(ours.gzip, bare.gzip)}, brotli ${ratio(ours.brotli, bare.brotli)}`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
