import type { Text } from '../locale.js';

const field = <const Id extends string, const Key extends string, const Kind extends 'text' | 'date' | 'url'>(
  id: Id,
  key: Key,
  kind: Kind,
  english: string,
  about: Text,
) => ({ id, key, label: key, english, kind, optional: true, about }) as const;

/** 「发布」: what the page of publication says beside the report itself. */
export const publication = {
  id: 'publication',
  key: '发布',
  label: '发布信息',
  english: 'Publication',
  kind: 'group',
  flow: true,
  optional: true,
  about: {
    'zh-CN': '公布页面上的日期、索引号、栏目等信息；没有的不写。',
    en: 'Date, index number, column and the like as the page of publication gives them.',
  },
  children: [
    field('date', '日期', 'date', 'Date', {
      'zh-CN': '公布日期，写作 2022-01-14。',
      en: 'Date of publication, as 2022-01-14.',
    }),
    field('title', '标题', 'text', 'Title', { 'zh-CN': '公布时的标题。', en: 'Title as published.' }),
    field('indexNumber', '索引号', 'text', 'Index number', {
      'zh-CN': '政府信息索引号。',
      en: 'Index number of the information.',
    }),
    field('documentNumber', '文号', 'text', 'Document number', {
      'zh-CN': '发文字号。',
      en: 'Document number.',
    }),
    field('department', '部门', 'text', 'Department', { 'zh-CN': '责任部门。', en: 'Department in charge.' }),
    field('column', '栏目', 'text', 'Column', { 'zh-CN': '公布所在栏目。', en: 'Column of the web site.' }),
    field('source', '来源', 'text', 'Source', {
      'zh-CN': '页面注明的来源。',
      en: 'Source named on the page.',
    }),
    field('author', '作者', 'text', 'Author', {
      'zh-CN': '页面注明的作者。',
      en: 'Author named on the page.',
    }),
    field('url', '网址', 'url', 'URL', { 'zh-CN': '公布页面的网址。', en: 'Address of the page.' }),
  ],
} as const;
