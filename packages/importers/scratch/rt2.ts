import { cellAt, editionOf, type Report, type ReportDraft } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { importHtml } from '../src/html/index.js';
import { importText } from '../src/text/index.js';
import { importDocx } from '../src/docx/index.js';
import { importXlsx } from '../src/xlsx/index.js';
import { importCsv } from '../src/csv/index.js';
import * as layouts from '../test/layouts.js';
import { csvOf, docxOf, xlsxOf } from '../test/packages.js';
import { isDeepStrictEqual } from 'node:util';

function withCell(report: any, path: string, value: unknown): any {
  const copy = structuredClone(report);
  const steps = path.split('.'); const last = steps.pop()!;
  let at = copy; for (const s of steps) at = at[s];
  at[last] = value; return copy;
}
const reports = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom('2019','2021')).map(([seed, edition]) => [buildBalancedReport(seed, { edition, agency: '示例县某某局' }), seed] as const);
const withGaps = fc.tuple(reports, fc.array(fc.tuple(fc.nat(21), fc.constantFrom(null, 'n/a')), { minLength: 1, maxLength: 14 })).map(([[report, seed], gaps]) => {
  const cells = editionOf(report.edition)!.cells;
  return { report: gaps.reduce((one, [i, v]) => cells[i] ? withCell(one, cells[i], v) : one, report as any), seed, gaps };
});
const cmp = (r: any) => { const { publication, notes, agency, ...rest } = r ?? {}; return { ...rest, agency: { name: agency?.name } }; };
const wrong = (result: any, report: any) => {
  const said = result.messages.map((m: any) => m.path ?? '');
  return editionOf(report.edition)!.cells.filter((path) => {
    const value = result.report && cellAt(result.report, path);
    if (value === cellAt(report, path)) return false;
    return value !== null || !said.some((one: string) => one !== '' && (path === one || path.startsWith(one + '.')));
  });
};
const rounds: Record<string, (r: Report) => any> = {
  spans: (r) => importHtml(layouts.spans(r)), fillers: (r) => importHtml(layouts.fillers(r)), wordPaste: (r) => importHtml(layouts.wordPaste(r)), split: (r) => importHtml(layouts.split(r)),
  tabs: (r) => importText(layouts.tabs(r)), markdown: (r) => importText(layouts.markdown(r)),
  docx: (r) => importDocx(docxOf(r)), xlsx: (r) => importXlsx(xlsxOf(r)), csv: (r) => importCsv(csvOf(r, ',')),
};
const runs = Number(process.argv[2] ?? 500);
const only = process.argv[3];
for (const [name, round] of Object.entries(rounds)) {
  if (only && !only.split(',').includes(name)) continue;
  const out = fc.check(fc.property(withGaps, ({ report }) => isDeepStrictEqual(cmp(JSON.parse(JSON.stringify(round(report).report))), cmp(JSON.parse(JSON.stringify(report))))), { numRuns: runs });
  console.log(name, out.failed, out.numRuns, out.seed);
  if (out.failed) {
    const c = out.counterexample![0];
    console.log(c.report.edition, c.seed, JSON.stringify(c.gaps));
    const result = round(c.report);
    for (const p of editionOf(c.report.edition)!.cells) { const a = cellAt(result.report ?? {}, p), b = cellAt(c.report, p); if (a !== b) console.log(p, 'got', a, 'want', b); }
    console.log(result.messages.map((m: any) => m.code + ' ' + m.path + ' ' + (m.text ?? '')).join('\n'));
  }
}
for (const [name, layout] of Object.entries({ lines: layouts.lines, doubled: layouts.doubledLines, flattened: layouts.flattened })) {
  if (only && !only.split(',').includes(name)) continue;
  const out = fc.check(fc.property(withGaps, ({ report }) => wrong(importText(layout(report)), report).length === 0), { numRuns: runs });
  console.log(name, 'wrong?', out.failed, out.numRuns, out.seed);
  if (out.failed) {
    const c = out.counterexample![0];
    console.log(c.report.edition, c.seed, JSON.stringify(c.gaps), wrong(importText(layout(c.report)), c.report));
    const result = importText(layout(c.report));
    for (const p of editionOf(c.report.edition)!.cells) { const a = cellAt(result.report ?? {}, p), b = cellAt(c.report, p); if (a !== b) console.log(p, 'got', a, 'want', b); }
    console.log(result.messages.map((m: any) => m.code + ' ' + m.path + ' ' + (m.text ?? '')).join('\n'));
  }
}
