import type { Edition, Entry } from '../edition/edition.js';
import { currentEdition } from '../edition/editions.js';
import type { TableNumber } from '../edition/form.js';
import type { Locale } from '../locale.js';
import type { Node } from './term.js';

const numerals = ['', '一', '二', '三', '四', '五', '六'];
/** 「表三」, "Table 3". */
export const tableName = (table: TableNumber, locale: Locale): string =>
  locale === 'en' ? `Table ${table}` : `表${numerals[table]}`;

/** Drops what is explained in brackets behind a label: 「部分公开（区分处理的，…）」 → 「部分公开」. */
const short = (label: string) => label.replace(/（[^）]{6,}）$/, '');

/** The short name of one node as printed: number and label, e.g. 「1.属于国家秘密」. */
export function labelOf(node: Node, locale: Locale): string {
  if (locale === 'en') return `${node.english}`;
  const words = node.label.length > 24 ? node.key : short(node.label);
  return `${node.number ?? ''}${words}`;
}

/** The label of the last step of a path; the path itself where the form does not know it. */
export function rowLabel(path: string, locale: Locale, edition: Edition = currentEdition): string {
  const entry = edition.entries.get(path);
  return entry ? labelOf(entry.node, locale) : path;
}

/** Where a path stands on the form, in words: 表三「（三）不予公开 1.属于国家秘密」·「自然人」. */
export function describePath(path: string, locale: Locale, edition: Edition = currentEdition): string {
  const entry = edition.entries.get(path);
  if (!entry) return path;
  if (entry.path === '') return entry.node[locale === 'en' ? 'english' : 'label'];
  const quote = (text: string) => (locale === 'en' ? `“${text}”` : `「${text}」`);
  if (!entry.table || entry.depth === 1) {
    const steps = lineage(entry).map((step) => labelOf(step.node, locale));
    return quote(steps.join(' '));
  }
  const row = entry.cell ? entry.parent : entry;
  const steps = row
    ? lineage(row)
        .slice(1)
        .filter(tells)
        .map((step) => labelOf(step.node, locale))
    : [];
  const place = `${tableName(entry.table, locale)}${locale === 'en' ? ' ' : ''}${quote(steps.join(' '))}`;
  return entry.cell ? `${place}·${quote(labelOf(entry.node, locale))}` : place;
}

/** 「三、本年度办理结果」 above （一）…（七） adds nothing to a reader. */
function tells(entry: Entry, _index: number, all: readonly Entry[]): boolean {
  return all.length === 1 || entry.path !== 'applications.outcomes';
}

function lineage(entry: Entry): readonly Entry[] {
  const steps: Entry[] = [];
  for (let at: Entry | undefined = entry; at && at.path !== ''; at = at.parent) steps.unshift(at);
  return steps;
}
