/**
 * N106 same-figure-differs
 *
 * What: a quantity that the text states twice has one value.
 * Why: one of the two was not brought up to date; nobody can tell which is right.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data (「数据准确、要素齐备」).
 * Guards: two figures count the same only when the words before them are the same (years and 共, 全年, 我局 aside) with the same unit, name
 * what is done, and stand in no list (其中, 包括), under no other organ's name and of no other time (上年, a month, a plan); a
 * rounded figure (余, 约) is passed over. Figures that a table decides are left to N102–N104; 收到, 受理 and 答复 may count
 * different things and are never compared with each other.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { saysSomething } from '../judgement/report-claims.js';
import { differingFigures } from '../judgement/same-figure-finding.js';

export const sameFigureDiffers = defineRule({
  info: {
    code: 'N106',
    slug: 'same-figure-differs',
    class: 'recommended',
    since: '0.2.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“重在数据准确、要素齐备”推出，不是规范条文',
      en: 'Derived from “重在数据准确、要素齐备” (exact and complete data), 国办公开办函〔2021〕30号; no text of law',
    },
    title: { 'zh-CN': '同一数字前后不一', en: 'One figure, two values' },
    what: {
      'zh-CN': '同一个数字在文字中出现两次的，前后应当一致。',
      en: 'A figure that the text states twice is the same both times.',
    },
    why: {
      'zh-CN': '前后不一，说明有一处没有更新，读者无从判断哪个是对的。',
      en: 'One of the two was not brought up to date; a reader cannot tell which is right.',
    },
    fix: {
      'zh-CN': '核对两处，改为一致；统计范围不同的，写明各自的范围。',
      en: 'Check both places and make them agree; if they count different things, say so.',
    },
    guard: {
      'zh-CN':
        '只有前面的文字相同、单位相同的才作比较；分项、约数、其他年份和月份、其他机关的数字，以及表中已有的数字（由 N102 至 N104 判断）不在此列。',
      en: 'Only figures under the same words and unit are compared; parts of lists, rounded figures, other times and organs are passed over, and so is what a table decides (N102–N104).',
    },
  },
  check(_report, context) {
    if (!saysSomething(context)) return notAssessableFor('reason.noText');
    return verdict(differingFigures(context));
  },
});
