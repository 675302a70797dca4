import type { Edition, SectionNumber } from '@nianbao/schema';
import { even } from '../words/bare.js';
import { withDateDigits } from '../words/numerals.js';
import type { Draft } from './draft.js';
import type { Heading } from './headings.js';
import { textOf } from './items.js';
import { paragraphsOf } from './paragraphs.js';
import type { ZonedItem } from './zones.js';

/** Where the sections begin and end, as indexes of items. */
export interface Outline {
  /** First item that is no longer the head of the page. */
  readonly head: number;
  readonly headings: ReadonlyMap<SectionNumber, number>;
  /** Sections whose heading is lost, and where they are taken to begin. */
  readonly inferred: ReadonlyMap<SectionNumber, number>;
  /** Where signature, date and the buttons of the page begin. */
  readonly end: number;
}

const better: readonly Heading['match'][] = ['exact', 'wording', 'similar', 'weak'];

/** Finds the sections: tables say where two, three and four are, headings and the order of things the others. */
export function outlineOf(zoned: readonly ZonedItem[]): Outline {
  const tables = zoned.filter((one) => one.table !== undefined).map((one) => one.index);
  const first = tables[0] ?? zoned.length;
  const last = tables.at(-1) ?? -1;
  const headings = new Map<SectionNumber, number>();
  const pick = (section: SectionNumber, from: number, to: number, latest = false) => {
    const found = bestHeading(zoned.slice(Math.max(0, from), to), section, latest);
    if (found) headings.set(section, found.index);
    return found?.index;
  };
  const one = pick(1, 0, first);
  const start = one ?? -1;
  for (const section of [2, 3, 4] as const) {
    const zone = zoned.find((item) => item.table === section)?.index;
    pick(section, start + 1, zone === undefined ? zoned.length : zone + 1, zone !== undefined);
  }
  const five = pick(5, Math.max(last, start) + 1, zoned.length);
  pick(6, Math.max(last, five ?? start) + 1, zoned.length);
  const inferred = inferredSections(zoned, { headings, first, last });
  const head = headings.get(1) ?? inferred.get(1) ?? first;
  return { head, headings, inferred, end: endOfWords(zoned) };
}

function bestHeading(
  zoned: readonly ZonedItem[],
  section: SectionNumber,
  latest: boolean,
): ZonedItem | undefined {
  const all = zoned.filter((one) => one.heading?.section === section);
  for (const match of better) {
    const matching = all.filter((one) => one.heading?.match === match);
    const found = latest ? matching.at(-1) : matching[0];
    if (found) return found;
  }
  return undefined;
}

interface Found {
  readonly headings: ReadonlyMap<SectionNumber, number>;
  readonly first: number;
  readonly last: number;
}

/** Sections one, five and six where their headings are lost. */
function inferredSections(zoned: readonly ZonedItem[], found: Found): ReadonlyMap<SectionNumber, number> {
  const { headings, first, last } = found;
  const inferred = new Map<SectionNumber, number>();
  const end = Math.min(first, headings.get(2) ?? first);
  if (!headings.has(1)) {
    const start = startOfOverview(zoned.slice(0, end));
    if (start !== undefined) inferred.set(1, start);
  }
  if (last < 0) return inferred;
  const six =
    headings.get(6) ??
    zoned.slice(last + 1).find((one) => opensSix.test(even(textOf(one.item)).trim()))?.index;
  if (six !== undefined && !headings.has(6)) inferred.set(6, six);
  if (!headings.has(5)) {
    const start = zoned.slice(last + 1, six).find((one) => textOf(one.item).trim() !== '')?.index;
    if (start !== undefined) inferred.set(5, start);
  }
  return inferred;
}

const opensSix = /^(?:\([一二三四]\)|\d[.、])\s*.{0,40}(?:要点.{0,10}情况|信息处理费)/;
const leadIn =
  /(?:编制|制作|公布|发布|撰写).{0,20}报告|报告.{0,20}(?:编制|全文|下载)|统计期限|条例》.{0,40}(?:要求|规定)/;

/** Behind the paragraph that says what the report rests on, or at 「（一）主动公开…」. */
function startOfOverview(zoned: readonly ZonedItem[]): number | undefined {
  const text = ({ item }: ZonedItem) => even(textOf(item)).trim();
  const numbered = zoned.find((one) => /^\([一1]\)\s*(?:政府信息)?主动公开/.test(text(one)));
  if (numbered) return numbered.index;
  const lead = zoned.findLast((one) => leadIn.test(text(one)));
  const after = zoned.filter((one) => lead !== undefined && one.index > lead.index);
  return after.find((one) => /[。]/.test(text(one)))?.index;
}

/** Fills in the narratives and says how their headings differ. */
export function readSections(zoned: readonly ZonedItem[], outline: Outline, draft: Draft): void {
  sayHeadings(zoned, outline, draft);
  for (const entry of draft.edition.sections) {
    const { section, path } = entry;
    if (!section || entry.node.kind !== 'narrative') continue;
    const paragraphs = paragraphsOf(itemsOfSection(zoned, outline, section).map((one) => one.item));
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    const place = paragraphs[0]?.place;
    if (text === '' || !place) {
      draft.set(path, null);
      draft.say('section-missing', { path });
      continue;
    }
    const match = outline.headings.has(section) ? 'exact' : 'inferred';
    draft.set(path, `${text}\n`, { place, text: paragraphs[0]?.text ?? '', match });
    if (match === 'inferred') draft.say('section-inferred', { path, place, text: paragraphs[0]?.text ?? '' });
  }
}

/** The items of a narrative, without its heading. */
export function itemsOfSection(
  zoned: readonly ZonedItem[],
  outline: Outline,
  section: SectionNumber,
): readonly ZonedItem[] {
  const heading = outline.headings.get(section);
  const start = heading === undefined ? outline.inferred.get(section) : heading + 1;
  if (start === undefined) return [];
  const starts = [...outline.headings.values(), ...outline.inferred.values()].filter(
    (index) => index >= start,
  );
  const table = zoned.find((one) => one.index >= start && one.table !== undefined)?.index ?? zoned.length;
  const own = outline.inferred.get(section);
  const end = Math.min(table, outline.end, ...starts.filter((index) => index !== own));
  return zoned.slice(start, end);
}

/** Date and buttons of the page at the end of the last section. */
const trailer =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|附件.{0,40}|.{0,6}(?:打印|关闭|下载|分享|返回顶部|扫一扫).{0,30}|责任编辑.{0,20}|[[(【]?(?:字体|字号).{0,20}|上一[篇条].*|下一[篇条].*|版权所有.*|主办单位.*|.*ICP备.*)$/;
/** The name of an organ above a date is its signature. */
const signature = /^[^,.;:。，；：]{2,30}(?:局|委员会|政府|办公室|委|厅|办|中心)$/;
const date = /^\d{4}年\d{1,2}月\d{1,2}日$/;
const related = /^相关(?:链接|文档|文件|附件|信息|新闻|阅读|稿件):?$/;
const mostTrailer = 12;

/** The index behind the last words of the report; the only line of a section is never a trailer. */
function endOfWords(zoned: readonly ZonedItem[]): number {
  let end = zoned.length;
  let dated = false;
  while (end > 1 && zoned.length - end < mostTrailer) {
    const last = zoned[end - 1];
    const text = last ? withDateDigits(even(textOf(last.item)).replace(/\s/g, '')) : '';
    const isTrailer = text.length <= 80 && (trailer.test(text) || (dated && signature.test(text)));
    if (last?.table || last?.heading || zoned[end - 2]?.heading || (text !== '' && !isTrailer)) break;
    dated ||= date.test(text);
    end -= 1;
  }
  return startOfRelated(zoned, end) ?? end;
}

/** What follows 「相关链接」 is of other pages. */
function startOfRelated(zoned: readonly ZonedItem[], end: number): number | undefined {
  const last = zoned.slice(Math.max(1, end - mostTrailer), end);
  return last.find(
    ({ item, table }) => table === undefined && related.test(even(textOf(item)).replace(/\s/g, '')),
  )?.index;
}

function sayHeadings(zoned: readonly ZonedItem[], { headings }: Outline, draft: Draft): void {
  for (const entry of draft.edition.sections) {
    const found = zoned[headings.get(entry.section ?? 1) ?? -1];
    if (!entry.section || !found?.heading || found.heading.section !== entry.section) continue;
    const { item, heading } = found;
    const text = textOf(item).trim();
    const { path, node } = entry;
    const official = node.number?.replace('、', '') ?? '';
    const wanted = `${node.number ?? ''}${node.label}`;
    if (heading.number !== official) {
      draft.say('section-number', { path, place: item.place, text, values: { wanted: official } });
    }
    if (heading.match !== 'exact') {
      draft.say('section-heading', { path, place: item.place, text, values: { wanted } });
    }
  }
}

/** Sections that a page without tables has, by the headings found. */
export function sectionsFound(edition: Edition, { headings, inferred }: Outline): readonly string[] {
  return edition.sections.flatMap(({ section, node }) =>
    section && (headings.has(section) || inferred.has(section)) ? [`${node.number ?? ''}${node.label}`] : [],
  );
}
