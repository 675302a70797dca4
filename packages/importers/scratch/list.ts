import { cellAt, editionOf } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { importText } from '../src/text/index.js';
import { importCsv } from '../src/csv/index.js';
import { importXlsx } from '../src/xlsx/index.js';
import { xlsx } from '../test/packages.js';
const title = (e: string) => `示例县某某局${e === '2019' ? 2020 : 2022}年政府信息公开工作年度报告`;
function lineage(edition: any, path: string, label: (n: any) => string) {
  const out: string[] = []; let p = path;
  while (p) { const en = edition.entries.get(p); if (en && en.depth >= 2) out.unshift(label(en.node)); p = p.includes('.') ? p.slice(0, p.lastIndexOf('.')) : ''; }
  return out;
}
const bareLabel = (n: any) => n.label, numbered = (n: any) => (n.number ?? '') + n.label, key = (n: any) => n.key;
const esc = (s: string) => s.replace(/&/g, '&amp;');
const sheet = (rows: string[][]) => xlsx([{ data: `<sheetData>${rows.map((r) => `<row>${r.map((c) => /^-?\d+(\.\d+)?$/.test(c) ? `<c><v>${c}</v></c>` : `<c t="inlineStr"><is><t>${esc(c)}</t></is></c>`).join('')}</row>`).join('')}</sheetData>` }]);
const csvq = (rows: string[][]) => rows.map((r) => r.map((c) => /[",\n]/.test(c) ? `"${c}"` : c).join(',')).join('\n');
for (const id of ['2019', '2021']) {
  const edition = editionOf(id)!;
  const report: any = buildBalancedReport(77, { edition: id, agency: '示例县某某局' });
  const val = (p: string) => { const v: any = cellAt(report, p); const n: any = edition.entries.get(p)!.node; return String(v) + (n.kind === 'amount' && !n.label.includes('万元') ? '万元' : ''); };
  const sect = (p: string) => { const e = edition.entries.get(p)!; const s = edition.sections[(e.table as number) - 1]!; return s.node; };
  const shapes: Record<string, (p: string) => string[]> = {};
  for (const [ln, lf] of Object.entries({ label: bareLabel, numbered, key })) {
    for (const sep of ['-', '/', '—', ':', '：', '>', ' ', '_', '—— ', '·', '、', ' - ', '（']) shapes[`path ${ln} ${sep}`] = (p) => [sep === '（' ? (() => { const l = lineage(edition, p, lf); const c = l.pop(); return `${l.join('-')}（${c}）`; })() : lineage(edition, p, lf).join(sep), val(p)];
    shapes[`columns ${ln}`] = (p) => [...lineage(edition, p, lf), val(p)];
    shapes[`3 columns ${ln}`] = (p) => { const l = lineage(edition, p, lf); const c = l.pop()!; return [numbered(sect(p)), l.join('-'), c, val(p)]; };
    shapes[`section row column bare ${ln}`] = (p) => { const l = lineage(edition, p, lf); const c = l.pop()!; return [sect(p).label, l.at(-1)!, c, val(p)]; };
    shapes[`row column ${ln}`] = (p) => { const l = lineage(edition, p, lf); const c = l.pop()!; return [l.at(-1)!, c, val(p)]; };
    shapes[`numbered row + path ${ln}`] = (p) => { return [String(edition.cells.indexOf(p) + 1), lineage(edition, p, lf).join('-'), val(p)]; };
    shapes[`with unit column ${ln}`] = (p) => [lineage(edition, p, lf).join('-'), val(p), '件'];
  }
  shapes['ids'] = (p) => [p, val(p)];
  for (const [name, f] of Object.entries(shapes)) {
    for (const head of [true, false]) {
      const rows = edition.cells.map(f);
      const all = [[title(id)], ...(head ? [rows[0]!.map((_, i) => i === rows[0]!.length - 1 ? '数值' : i === 0 ? '指标' : `项目${i}`)] : []), ...rows];
      const outs: string[] = [];
      for (const [fmt, res] of [['csv', importCsv(csvq(all))], ['xlsx', importXlsx(sheet(all))], ['text', importText(all.map((r) => r.join('\t')).join('\n'))]] as const) {
        const bad = edition.cells.filter((p) => cellAt(res.report ?? {}, p) !== cellAt(report, p));
        const wrongv = bad.filter((p) => cellAt(res.report ?? {}, p) != null);
        outs.push(`${fmt} ${res.edition} bad=${bad.length} wrong=${wrongv.length} ${bad.slice(0, 1).join(' ')} [${[...new Set(res.messages.map((m) => m.code))].join(',')}]`);
      }
      const ok = outs.every((o) => o.includes('bad=0'));
      if (!ok) console.log(id, name, head, '\n   ' + outs.join('\n   '));
    }
  }
}
