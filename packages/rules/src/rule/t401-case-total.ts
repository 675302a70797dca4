/**
 * T401 case-total
 *
 * What: in each group of table four, 结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计.
 * Why: every case has one result or is pending; totals of 0 under real cases are published each year.
 * Basis: derived from the label 「总计」 of table four, 国办公开办函〔2021〕30号.
 * Guard: a group with a blank is not assessed.
 */
import { identity } from '../engine/identity.js';
import { defineRule } from '../engine/rule.js';

export const caseTotal = defineRule({
  info: {
    code: 'T401',
    slug: 'case-total',
    class: 'mandatory',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号附件表四“总计”的含义推出，通知未写出公式',
      en: 'Derived from the label “总计” of table four, 国办公开办函〔2021〕30号; the notice prints no formula',
    },
    title: { 'zh-CN': '案件总计不符', en: 'Cases do not add up' },
    what: {
      'zh-CN': '表四的每一组：结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计。',
      en: 'In each group of table four: upheld + corrected + other results + pending = total.',
    },
    why: {
      'zh-CN': '每个案件只有一种结果或者尚未审结，四类之和就是总计。',
      en: 'Each case has one result or is pending, so the four add up to the total.',
    },
    fix: {
      'zh-CN': '核对这一组，改正总计或者错填的一类；总计漏填的补上。',
      en: 'Check the group; correct the total or the wrong result, or fill in a forgotten total.',
    },
    guard: { 'zh-CN': '有空白的组不作判断。', en: 'A group with a blank is not assessed.' },
  },
  identity: identity({
    code: 'T401',
    per: ({ groups }) => groups,
    left: (group) => group.parts,
    right: (group) => [group.total],
    total: (group) => group.total,
  }),
});
