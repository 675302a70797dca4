/**
 * N101 breakdown-sum
 *
 * What: where the text states a whole and lists its parts, the parts add up to the whole.
 * Why: a reader adds them up; a difference shows that one figure was not counted or not brought up to date.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data.
 * Guards: a list that 其中, 包括 or 等 leaves open is only at fault when its parts exceed the whole. Different units, rounded
 * figures (余, 约, 1.2万), 累计 beside a year's figures, and parts that may share what they count (several platforms, two ways
 * of sorting) are passed over, and so are parts that make up another figure of the same sentence. Amounts with decimals may
 * differ by the rounding of their last digits.
 */
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';
import { frameFor, saysSomething } from '../judgement/report-claims.js';
import { sumFindings } from '../judgement/sum-findings.js';

export const breakdownSum = defineRule({
  info: {
    code: 'N101',
    slug: 'breakdown-sum',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由分项与总数的含义推出，不是规范条文',
      en: 'Derived from what a whole and its parts mean; no text of law',
    },
    title: { 'zh-CN': '分项之和与总数不符', en: 'Parts do not add up to the whole' },
    what: {
      'zh-CN': '文字写明总数并逐项列出分项的，各分项之和应当等于总数。',
      en: 'Where the text states a whole and lists its parts, the parts add up to it.',
    },
    why: {
      'zh-CN': '读者会把分项加起来；对不上，说明有一个数漏统计或者没有更新。',
      en: 'Readers add the parts up; a difference shows that a figure is missing or out of date.',
    },
    fix: {
      'zh-CN': '核对总数和每个分项，改正错的一个；分项没有列全的，写“其中”或者“等”。',
      en: 'Check the whole and every part; if the list is not meant to be complete, say 其中 or 等.',
    },
    guard: {
      'zh-CN':
        '“其中”“包括”“等”引出的分项，只在超过总数时提示；单位不同、约数、累计数，以及可能重复计算的分项（如多个平台）不作判断。',
      en: 'Open lists (其中, 包括, 等) are at fault only when they exceed the whole; other units, rounded and cumulative figures, and parts that may overlap are passed over.',
    },
  },
  check(_report, context) {
    if (!saysSomething(context)) return notAssessableFor('reason.noText');
    const frame = frameFor(context, context.organ);
    return verdict(context.narratives().flatMap((section) => sumFindings(section, frame)));
  },
});
