// Speed and memory of the built server, beside servers that do nothing, echo, or only parse. `npm run bench`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exampleText } from '../test/reports.js';
import { measureFeatures } from './features.js';
import { measureKeystroke } from './keystroke.js';
import { enlarge, measureOpen } from './large.js';
import { measureMemory } from './memory.js';
import { buildFloor } from './servers.js';
import { measureStart } from './start.js';
import { printTable, tableOf } from './table.js';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '60' } } });
const rounds = Number(values.rounds);
const warmup = Math.ceil(rounds / 2);

await buildFloor();
const results = {
  node: process.version,
  characters: exampleText.length,
  start: await measureStart(Math.ceil(rounds / 4)),
  keystroke: await measureKeystroke(exampleText, rounds, warmup),
  large: await measureKeystroke(enlarge(100), Math.ceil(rounds / 10), 3),
  features: await measureFeatures(rounds, warmup),
  memory: { one: await measureMemory(1), twenty: await measureMemory(20) },
  open: {
    hundredfold: await measureOpen(enlarge(100)),
    tenMillion: await measureOpen('本'.repeat(10_000_000)),
  },
};
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
printTable(tableOf(results));
process.exit(0);
