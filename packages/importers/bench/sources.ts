import type { Report } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';

const report = buildBalancedReport(7);
const signs = Array.from(
  '本机关依法主动公开政府信息规范办理申请加强管理平台建设监督保障培训考核群众企业服务质量水平',
);

/** Sentences in which nothing repeats, so that a package does not pack them to nothing. */
function sentences(count: number): string {
  let state = 1;
  const sign = () => {
    state = (state * 48_271) % 2_147_483_647;
    return signs[state % signs.length];
  };
  const sentence = () => `${Array.from({ length: 40 }, sign).join('')}。\n`;
  return Array.from({ length: count }, sentence).join('');
}

/** A source of about so many thousand bytes: the words of section one grow until it has them. */
export function sourceOf<Source extends string | Uint8Array>(
  kilo: number,
  layout: (report: Report) => Source,
): Source {
  const grown = (count: number) => layout({ ...report, overview: sentences(count) });
  const sizeAt = (count: number) => bytesIn(grown(count));
  const [few, many] = [sizeAt(10), sizeAt(210)];
  const each = Math.max(1, (many - few) / 200);
  return grown(Math.max(1, Math.round((kilo * 1000 - few) / each) + 10));
}

/** The same tables with so many more before them that are none of the form: lists of links, as pages have them. */
export function withFurniture(page: string, tables: number): string {
  const row = '<tr><td><a href="1.html">关于印发工作要点的通知</a></td><td>2024-01-02</td></tr>';
  return page.replace('<body>', `<body>${`<table>${row.repeat(10)}</table>`.repeat(tables)}`);
}

/** Bytes of a source as it is stored. */
export function bytesIn(source: string | Uint8Array): number {
  return typeof source === 'string' ? Buffer.byteLength(source) : source.length;
}
