import { describePath, type Edition, rowLabel, type Values } from '@nianbao/schema';

/** Where a path stands on the form: 表三「…」·「自然人」. */
export const place = (path: string, edition: Edition): string => describePath(path, 'zh-CN', edition);

/** The printed label of a row, column or leaf, in quotation marks. */
export const label = (path: string, edition: Edition): string => `「${rowLabel(path, 'zh-CN', edition)}」`;

/** The row that a cell stands in: 表三「（一）予以公开」. */
export const rowOf = (path: string, edition: Edition): string =>
  place(path.slice(0, Math.max(0, path.lastIndexOf('.'))), edition);

/** Names of the tables, numbered as the sections they stand in. */
export const table = (values: Values): string =>
  `表${['', '一', '二', '三', '四'][Number(values['table'])] ?? ''}`;

/** A list of words in quotation marks. */
export const quoted = (words: Values[string] | undefined): string =>
  (Array.isArray(words) ? words : []).map((word) => `“${word}”`).join('、');

/** 「自然人」应为 3，现为 0；…: cells that differ from another report. */
export function differences(
  { cells, actuals, expecteds }: Values,
  edition: Edition,
  name: (path: string, edition: Edition) => string = label,
): string {
  const [now, right] = [actuals, expecteds].map((list) => (Array.isArray(list) ? list : []));
  return (Array.isArray(cells) ? cells : [])
    .map((path, at) => `${name(String(path), edition)}应为 ${right?.[at]}，现为 ${now?.[at]}`)
    .join('；');
}

/** The first names of a list; the rest is counted. */
export function namesOf(names: Values[string] | undefined): string {
  const all = Array.isArray(names) ? names : [];
  const more = all.length > mostNames ? `等 ${all.length} 个` : '';
  return `${all.slice(0, mostNames).join('、')}${more}`;
}

const mostNames = 10;
