/**
 * T303 applicant-total
 *
 * What: on every row of table three, the six kinds of applicants add up to 总计.
 * Why: 总计 is the sum of the row; detail rows go wrong as often as the four main ones.
 * Basis: derived from the column label 「总计」 of 国办公开办函〔2021〕30号.
 * Guard: a row with a blank is not assessed.
 */
import { identity } from '../engine/identity.js';
import { defineRule } from '../engine/rule.js';

export const applicantTotal = defineRule({
  info: {
    code: 'T303',
    slug: 'applicant-total',
    class: 'mandatory',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号附件表三“总计”列的含义推出，通知未写出公式',
      en: 'Derived from the column label “总计” of table three, 国办公开办函〔2021〕30号; the notice prints no formula',
    },
    title: { 'zh-CN': '申请人总计不符', en: 'Applicants do not add up' },
    what: {
      'zh-CN': '表三的每一行：自然人与五类法人或其他组织之和 = 总计。',
      en: 'On each row of table three, natural persons and the five kinds of organizations add up to the total.',
    },
    why: {
      'zh-CN': '每件申请只属于一类申请人，六类之和就是总计。细项行与四个主要行一样要核对。',
      en: 'Each application has one kind of applicant, so the six kinds add up to the total, on detail rows too.',
    },
    fix: {
      'zh-CN': '核对这一行，改正总计或者错填的一类。',
      en: 'Check the row; correct the total or the wrong kind.',
    },
    guard: { 'zh-CN': '有空白的行不作判断。', en: 'A row with a blank is not assessed.' },
  },
  identity: identity({
    code: 'T303',
    per: ({ rows }) => rows,
    left: (row) => row.parts,
    right: (row) => [row.total],
    total: (row) => row.total,
  }),
});
