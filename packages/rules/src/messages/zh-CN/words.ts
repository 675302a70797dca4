import { describePath, rowLabel, type Values } from '@nianbao/schema';

/** Where a path stands on the form: 表三「…」·「自然人」. */
export const place = (path: string): string => describePath(path, 'zh-CN');

/** The printed label of a row, column or leaf, in quotation marks. */
export const label = (path: string): string => `「${rowLabel(path, 'zh-CN')}」`;

/** The row that a cell stands in: 表三「（一）予以公开」. */
export const rowOf = (path: string): string => place(path.slice(0, Math.max(0, path.lastIndexOf('.'))));

/** Names of the tables, numbered as the sections they stand in. */
export const table = (values: Values): string =>
  `表${['', '一', '二', '三', '四'][Number(values['table'])] ?? ''}`;

/** A list of words in quotation marks. */
export const quoted = (words: Values[string] | undefined): string =>
  (Array.isArray(words) ? words : []).map((word) => `“${word}”`).join('、');
