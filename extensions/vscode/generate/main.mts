// Writes every file of the extension that follows from the form or from the rules. `--check` only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { grammar } from './grammar.mjs';
import { chineseTexts, englishTexts, manifest } from './manifest.mjs';
import { firstYear, ruleTitles } from './modules.mjs';
import { snippets } from './snippets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Path in the extension → the text that belongs there, given the text that is there. */
const outputs: Readonly<Record<string, (before: string) => string>> = {
  'package.json': manifest,
  'package.nls.json': englishTexts,
  'package.nls.zh-cn.json': chineseTexts,
  'generated/snippets.json': snippets,
  'generated/nianbao.tmLanguage.json': grammar,
  'src/generated/rule-titles.ts': ruleTitles,
  'src/generated/first-year.ts': firstYear,
};

const stale: string[] = [];
for (const [path, write] of Object.entries(outputs)) {
  const file = join(root, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = write(before);
  if (after === before) continue;
  stale.push(path);
  if (process.argv.includes('--check')) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, after);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`stale, run "npm run generate": ${stale.join(', ')}`);
  process.exitCode = 1;
}
