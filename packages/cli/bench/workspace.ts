import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { parseReport, stringifyReport } from '@nianbao/document';
import { type ReportDraft, withValue } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { parse } from 'yaml';
import { nodeIo } from '../src/io.js';
import { run } from '../src/run.js';
import { reportNumber } from './reports.js';

// Run by `main.ts` once for each size, in a process of its own, since a process cannot forget its peak of memory:
// FILES is the number of reports, WORK is `check` or `parse` (what every batch has to do).
const years = [2020, 2021, 2022, 2023, 2024];
const organs = Math.floor(Number(process.env['FILES'] ?? 600) / years.length);

const folder = await mkdtemp(join(tmpdir(), 'nianbao-workspace-'));
const names: string[] = [];
for (const [at, year] of years.entries()) {
  await mkdir(join(folder, String(year)));
  for (let organ = 0; organ < organs; organ++) {
    const name = join(String(year), `${organ}.nianbao.yaml`);
    names.push(name);
    await writeFile(join(folder, name), reportOf(organ, { year, at }));
  }
}
await writeFile(join(folder, 'county.nianbao.yaml'), countyReport());
await writeFile(join(folder, 'nianbao.config.yaml'), configuration());

const start = performance.now();
if (process.env['WORK'] === 'parse') bareParsing();
else await batchCheck();
const seconds = (performance.now() - start) / 1000;
const rate = Math.round(names.length / seconds);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
await rm(folder, { recursive: true });
console.log(JSON.stringify({ files: names.length, rate, memory }));

/** An organ's report for a year, with words of its own for each year. */
function reportOf(organ: number, { year, at }: { readonly year: number; readonly at: number }): string {
  const text = reportNumber(organ * years.length + at)
    .replace(/示例县第\d+局/, `示例县第${organ}局`)
    .replace(/^年度: .*$/m, `年度: ${year}`);
  return text;
}

function countyReport(): string {
  let report: ReportDraft = buildBalancedReport(1);
  report = withValue(report, 'agency.name', '示例县人民政府');
  return stringifyReport(withValue(report, 'reportingYear', 2024));
}

function configuration(): string {
  const members = Array.from({ length: organs }, (_, organ) => `      - 示例县第${organ}局`);
  return ['rollUps:', '  - organ: 示例县人民政府', '    complete: true', '    members:', ...members, ''].join(
    '\n',
  );
}

function bareParsing(): void {
  for (const name of names) {
    try {
      parse(readFileSync(join(folder, name), 'utf8'));
    } catch {
      // Some of the reports have faults of writing.
    }
  }
  // The parser of this house is loaded in both runs, so that memory is compared alike.
  parseReport('');
}

async function batchCheck(): Promise<void> {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
  const io = nodeIo({ cwd: () => folder, env: {}, stdin: process.stdin, stdout, stderr: process.stderr });
  await run(['check', '.', '--format', 'json'], io);
}
