import { mkdirSync, writeFileSync } from 'node:fs';
import { fixtures } from './cases.js';
import { manifestText } from './manifest.js';

for (const [name, fixture] of fixtures()) {
  const file = new URL(`../conformance/${name}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(fixture, null, 2)}\n`);
}
writeFileSync(new URL('../conformance/manifest.json', import.meta.url), manifestText());
