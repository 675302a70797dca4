import type { Catalogue } from '../catalogue.js';
import { namesOf } from './words.js';

/** Why a rule could not be assessed. */
export const reasons: Catalogue = {
  'reason.blank': () => '有关数字空白',
  'reason.noYear': () => '没有写年度',
  'reason.noOrgan': () => '没有写机关名称',
  'reason.noLevel': () => '没有写机关层级',
  'reason.noKind': () => '没有写机关类别',
  'reason.noTitle': () => '没有录入标题',
  'reason.noText': () => '有关部分没有文字',
  'reason.notApplicable': () => '有关数字写为不适用',
  'reason.noNumbers': () => '没有写有关数字',
  'reason.noCount': () => '有关数字不是可以相加的整数',
  'reason.noEdition': () => '没有写格式版本，表二也看不出',
  'reason.noDate': () => '没有录入公布日期',
  'reason.unsure': () => '文字没有写明与表中哪个数字对应',
  'reason.noBase': () => '百分比的基数没有写明，或者为 0',
  'reason.noEarlier': ({ year }) => `没有 ${year} 年度的报告`,
  'reason.noneEarlier': ({ first, last }) => `没有 ${first}—${last} 年度的报告`,
  'reason.earlierEdition': ({ year, edition }) => `${year} 年度报告用的是 ${edition} 版格式，没有有关数字`,
  'reason.earlierNumbers': ({ year }) => `${year} 年度报告没有填有关数字`,
  'reason.earlierText': () => '往年报告没有录入文字',
  'reason.shortText': () => '自撰文字太少',
  'reason.noRollUp': () => '不是汇总年报',
  'reason.incompleteList': () => '没有声明汇总名单完整',
  'reason.membersMissing': ({ names }) => `缺少机关的报告：${namesOf(names)}`,
  'reason.memberBlank': ({ names }) => `有机关没有填有关数字：${namesOf(names)}`,
  'reason.edition': ({ edition }) => `${edition} 版格式没有这项要求`,
};
