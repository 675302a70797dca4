import type { Catalogue } from '../catalogue.js';
import { place } from './words.js';

const topics: Readonly<Record<string, string>> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
  assessment: '工作考核',
  publicReview: '社会评议',
  accountability: '责任追究结果',
};

const namesOf = (ids: unknown): string =>
  (Array.isArray(ids) ? ids : []).map((id) => topics[String(id)] ?? '').join('、');

const against: Catalogue[string] = ({ words, cell, value }, path, edition) =>
  `${place(path, edition)}：写明“${words}”，而${place(String(cell), edition)}为 ${value}`;

/** Sentences of the rules on wording. */
export const text: Catalogue = {
  'N107.period': ({ words, year }, path, edition) =>
    `${place(path, edition)}：统计期限写为“${words}”，应为 ${year} 年 1 月 1 日至 12 月 31 日`,
  'N107.plan': ({ actual, expected }, path, edition) =>
    `${place(path, edition)}：今后的打算写成了 ${actual} 年，应为 ${expected} 年`,
  'N107.told': ({ actual, expected }, path, edition) =>
    `${place(path, edition)}：叙述的是 ${actual} 年，本报告的年度是 ${expected} 年`,
  'N107.again': ({ actual }) => `这里也是 ${actual} 年`,
  'suggest.setYear': ({ expected }) => `改为 ${expected}`,
  'suggest.setPeriod': ({ year }) => `改为 ${year} 年 1 月 1 日至 12 月 31 日`,
  'N108.self': ({ words, organ }, path, edition) =>
    `${place(path, edition)}：“${words}”不是${organ}的自称，可能抄自别的机关`,
  'N108.again': ({ words }) => `这里也是“${words}”`,
  'N108.other': ({ other, organ }, path, edition) =>
    `${place(path, edition)}：写的是${other}，本报告的机关是${organ}`,
  'suggest.setOrgan': ({ right }) => `改为“${right}”`,
  'N109.missing': ({ topics: ids }, path, edition) =>
    `${place(path, edition)}没有写到：${namesOf(ids)}；没有发生的也应写明`,
  'suggest.sayNoApplication': () => '表三没有申请，补写“本年度未收到政府信息公开申请。”',
  'N110.long': ({ count, limit }, path, edition) =>
    `${place(path, edition)}有 ${count} 字，原则上不超过 ${limit} 字`,
  'N112.allConcluded': against,
  'N112.casesConcluded': against,
  'N112.allUpheld': against,
  'N112.neither': against,
  'N112.noReconsideration': against,
  'N112.noLitigation': against,
  'N113.none': (_values, path, edition) =>
    `${place(path, edition)}只写了没有；应写明存在的主要问题和改进情况`,
  'N113.short': ({ count, minimum }, path, edition) =>
    `${place(path, edition)}只有 ${count} 字（少于 ${minimum} 字），应写明存在的主要问题和改进情况`,
  'P102.organ': () => '标题没有写机关名称',
  'P102.year': () => '标题没有写年度',
  'P102.otherYear': ({ stated, year }) => `标题写的是 ${stated} 年，本报告的年度是 ${year} 年`,
  'P102.doubled': () => '标题中“年度”写了两次',
  'suggest.setTitle': ({ better }) => `标题改为“${better}”`,
  'T201.implausible': ({ value }, path, edition) =>
    `${place(path, edition)}为 ${value}，而本机关不能制定规章；请核对是否应填入行政规范性文件`,
};
