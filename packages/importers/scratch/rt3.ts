import { cellAt, editionOf } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { importHtml } from '../src/html/index.js';
import { importText } from '../src/text/index.js';
import { importDocx } from '../src/docx/index.js';
import { importXlsx } from '../src/xlsx/index.js';
import { importCsv } from '../src/csv/index.js';
import * as layouts from '../test/layouts.js';
import { csvOf, docxOf, xlsxOf } from '../test/packages.js';
function setCell(copy: any, path: string, value: unknown) { const s = path.split('.'); const l = s.pop()!; let at = copy; for (const k of s) at = at[k]; at[l] = value; }
const edition = editionOf('2019')!;
const cells = edition.cells.slice(0, 22);
const rounds: Record<string, any> = {
  spans: (r: any) => importHtml(layouts.spans(r)), fillers: (r: any) => importHtml(layouts.fillers(r)), wordPaste: (r: any) => importHtml(layouts.wordPaste(r)), split: (r: any) => importHtml(layouts.split(r)),
  tabs: (r: any) => importText(layouts.tabs(r)), markdown: (r: any) => importText(layouts.markdown(r)),
  docx: (r: any) => importDocx(docxOf(r)), xlsx: (r: any) => importXlsx(xlsxOf(r)), csv: (r: any) => importCsv(csvOf(r, ',')),
  lines: (r: any) => importText(layouts.lines(r)), doubled: (r: any) => importText(layouts.doubledLines(r)),
};
const start = cells.indexOf('proactiveDisclosure.administrativeCharges.previousItems');
let bad = 0, n = 0;
let x = 12345; const rnd = (k: number) => { x = (x * 1103515245 + 12345) & 0x7fffffff; return x % k; };
const end = Date.now() + 100000;
while (Date.now() < end && bad < 8) {
  const seed = 1 + rnd(100000);
  const r: any = structuredClone(buildBalancedReport(seed, { edition: '2019', agency: '示例县某某局' }));
  setCell(r, cells[start]!, rnd(4) ? null : 'n/a');
  const k = rnd(3) ? 0 : rnd(22); for (let i = 0; i < k; i++) setCell(r, cells[rnd(22)]!, rnd(2) ? null : 'n/a');
  if (rnd(3) === 0) for (let i = 0; i < 20 + rnd(100); i++) setCell(r, edition.cells[rnd(edition.cells.length)]!, rnd(2) ? null : 'n/a');
  for (const [name, round] of Object.entries(rounds)) {
    n++;
    const res = round(r);
    const diff = edition.cells.filter((p) => cellAt(res.report ?? {}, p) !== cellAt(r, p));
    const said = res.messages.map((m: any) => m.path ?? '');
    const unsaid = diff.filter((p) => cellAt(res.report ?? {}, p) !== null || !said.some((one: string) => one && (p === one || p.startsWith(one + '.'))));
    if ((name === 'lines' || name === 'doubled') ? unsaid.length : diff.length) { bad++; console.log(name, seed, edition.cells.filter((p) => cellAt(r, p) === null || cellAt(r, p) === 'n/a').join(' ')); console.log(diff.map((p) => `${p} got ${cellAt(res.report ?? {}, p)} want ${cellAt(r, p)}`).join('\n')); }
  }
}
console.log(n, bad);
