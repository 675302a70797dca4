// npm run corpus -- [folder or file …] [--record file] [--update]
// Runs all rules over reports and prints, per rule, what is newly and no longer flagged against the recorded run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changesSince, type Flagged, flagAll, linesOf } from './flag.js';
import { readCorpus } from './read-corpus.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const usual = ['examples', 'packages/rules/conformance'].map((folder) => join(root, folder));
const usualRecord = fileURLToPath(new URL('record.json', import.meta.url));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'string' }, update: { type: 'boolean', default: false } },
});
const [first] = positionals;
// Another corpus has a record of its own, beside it.
const record =
  values.record ?? (first === undefined ? usualRecord : `${first.replace(/[\\/]+$/, '')}.flagged.json`);
const reports = readCorpus(
  first === undefined ? usual : positionals,
  first === undefined ? root : process.cwd(),
);
const now = flagAll(reports);
const recorded: Flagged = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
const changes = changesSince(recorded, now);
for (const line of linesOf(changes)) console.log(line);
const places = Object.values(now).reduce((count, one) => count + one.length, 0);
console.log(
  `${reports.length} reports, ${places} places flagged by ${Object.keys(now).length} rules; ${changes.length} rules changed.`,
);
if (values.update) writeFileSync(record, `${JSON.stringify(now, null, 1)}\n`);
