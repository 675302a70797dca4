import type { Text } from '../locale.js';
import { law } from './report.js';
import type { Group, Leaf } from './term.js';

/** A column of table two that counts. */
export const disclosureCount = <const Id extends string, const Key extends string>(
  id: Id,
  key: Key,
  english: string,
  about: Text,
) => ({ id, key, label: key, english, kind: 'count', unit: '件', about }) as const;

/** What a row of table two has as children. */
type Columns = readonly Leaf[];

/** A row of table two: one line of a file. */
export const disclosureRow = <
  const Id extends string,
  const Key extends string,
  const Children extends Columns,
>(
  id: Id,
  key: Key,
  english: string,
  basis: string,
  children: Children,
  about: Text,
) => ({ id, key, label: key, english, kind: 'group', flow: true, basis, children, about }) as const;

/** 《政府信息公开条例》第二十条, an item of which each block of table two rests on. */
export const articleTwenty = (item: string) => `《政府信息公开条例》第二十条第（${item}）项`;

/** What the rows are that both editions have; the editions differ in what they count of them. */
export const disclosureAbout = {
  administrativeRules: {
    'zh-CN': '国务院部门、省级政府、设区的市（州）政府制定的规章。县乡和地方部门无权制定。',
    en: 'Rules made by ministries, provincial governments and governments of cities with districts; no other organ can issue them.',
  },
  normativeDocuments: {
    'zh-CN': '规章以外、涉及公民法人权利义务、在一定期限内反复适用的公文。',
    en: 'Documents below rules that bear on rights and duties and apply repeatedly for a time.',
  },
} as const satisfies Record<string, Text>;

/** A block of table two as printed: an item of article twenty, its rows, and how wide its columns of numbers are. */
export interface DisclosureBlock {
  readonly heading: string;
  readonly rows: readonly string[];
  readonly spans: readonly number[];
}

/** 「信息内容」, the head over the row labels of each block of table two. */
export const contentHead = '信息内容';

/** Table two, 「二、主动公开政府信息情况」. */
export const disclosureSection = <const Rows extends readonly Group[]>(
  notice: string,
  rows: Rows,
  about: Text,
) =>
  ({
    id: 'proactiveDisclosure',
    key: '主动公开',
    number: '二、',
    label: '主动公开政府信息情况',
    english: 'Proactive disclosure',
    kind: 'group',
    basis: `${law}第（一）项；${notice}`,
    about,
    children: rows,
  }) as const;
