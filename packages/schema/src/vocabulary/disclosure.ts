import type { Text } from '../locale.js';

const number = <const Id extends string, const Key extends string>(
  id: Id,
  key: Key,
  english: string,
  about: Text,
) => ({ id, key, label: key, english, kind: 'count', unit: '件', about }) as const;

const documents = [
  number('issued', '本年制发件数', 'Issued this year', {
    'zh-CN': '报告年度内制定发布的件数。',
    en: 'Documents issued in the reporting year.',
  }),
  number('repealed', '本年废止件数', 'Repealed this year', {
    'zh-CN': '报告年度内废止、失效的件数。',
    en: 'Documents repealed or lapsed in the reporting year.',
  }),
  number('inForce', '现行有效件数', 'In force', {
    'zh-CN': '截至报告年度 12 月 31 日现行有效的件数。',
    en: 'Documents in force on 31 December of the reporting year.',
  }),
] as const;

const decisions = [
  number('decisions', '本年处理决定数量', 'Decisions this year', {
    'zh-CN': '报告年度内作出的全部处理决定，已公开的和依法未公开的都计入。',
    en: 'All decisions made in the reporting year, those lawfully not disclosed included.',
  }),
] as const;

const charges = [
  {
    id: 'collected',
    key: '本年收费金额',
    label: '本年收费金额（单位：万元）',
    english: 'Collected this year (10,000 yuan)',
    kind: 'amount',
    unit: '万元',
    about: {
      'zh-CN': '报告年度内收取的行政事业性收费总额，以万元为单位，可写小数。与信息处理费无关。',
      en: 'Administrative charges collected in the reporting year, in 10,000 yuan; decimals are allowed. Not the information processing fee.',
    },
  },
] as const;

const row = <
  const Id extends string,
  const Key extends string,
  const Children extends typeof documents | typeof decisions | typeof charges,
>(
  id: Id,
  key: Key,
  english: string,
  basis: string,
  children: Children,
  about: Text,
) => ({ id, key, label: key, english, kind: 'group', flow: true, basis, children, about }) as const;

const article = (item: string) => `《政府信息公开条例》第二十条第（${item}）项`;

/** Rows of table two, 「主动公开政府信息情况」, edition 2021. */
export const disclosureRows2021 = [
  row('administrativeRules', '规章', 'Administrative rules', article('一'), documents, {
    'zh-CN': '国务院部门、省级政府、设区的市（州）政府制定的规章。县乡和地方部门无权制定。',
    en: 'Rules made by ministries, provincial governments and governments of cities with districts; no other organ can issue them.',
  }),
  row(
    'normativeDocuments',
    '行政规范性文件',
    'Administrative normative documents',
    article('一'),
    documents,
    {
      'zh-CN': '规章以外、涉及公民法人权利义务、在一定期限内反复适用的公文。',
      en: 'Documents below rules that bear on rights and duties and apply repeatedly for a time.',
    },
  ),
  row('administrativeLicensing', '行政许可', 'Administrative licensing', article('五'), decisions, {
    'zh-CN': '行政许可的处理决定。',
    en: 'Decisions on administrative licences.',
  }),
  row('administrativePenalty', '行政处罚', 'Administrative penalty', article('六'), decisions, {
    'zh-CN': '行政处罚的处理决定。',
    en: 'Decisions on administrative penalties.',
  }),
  row('administrativeCompulsion', '行政强制', 'Administrative compulsion', article('六'), decisions, {
    'zh-CN': '行政强制的处理决定。',
    en: 'Decisions on administrative compulsion.',
  }),
  row('administrativeCharges', '行政事业性收费', 'Administrative charges', article('八'), charges, {
    'zh-CN': '行政事业性收费的金额。',
    en: 'Administrative charges collected.',
  }),
] as const;

/** Blocks of table two as printed: each item of article twenty, with the columns over its rows. */
export const disclosureBlocks2021 = [
  { heading: '第二十条第（一）项', rows: ['administrativeRules', 'normativeDocuments'] },
  { heading: '第二十条第（五）项', rows: ['administrativeLicensing'] },
  { heading: '第二十条第（六）项', rows: ['administrativePenalty', 'administrativeCompulsion'] },
  { heading: '第二十条第（八）项', rows: ['administrativeCharges'] },
] as const;

/** 「信息内容」, the head over the row labels of each block of table two. */
export const contentHead = '信息内容';
