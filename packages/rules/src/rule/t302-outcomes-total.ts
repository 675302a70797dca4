/**
 * T302 outcomes-total
 *
 * What: in each column of table three, （一） to （六） add up to （七）总计.
 * Why: a total that differs from its rows satisfies 一 + 二 = 三 + 四 all the same: T301 alone misses it.
 * Basis: derived from the label 「（七）总计」 of 国办公开办函〔2021〕30号.
 * Guard: （六） given as one row is counted as one row; a column with a blank is not assessed.
 */
import { identity } from '../engine/identity.js';
import { defineRule } from '../engine/rule.js';

const total = 'applications.outcomes.total';

export const outcomesTotal = defineRule({
  info: {
    code: 'T302',
    slug: 'outcomes-total',
    class: 'mandatory',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号附件表三“（七）总计”的含义推出，通知未写出公式',
      en: 'Derived from the label “（七）总计” of table three, 国办公开办函〔2021〕30号; the notice prints no formula',
    },
    title: { 'zh-CN': '办理结果总计不符', en: 'Outcomes do not add up' },
    what: {
      'zh-CN': '表三的每一列：（一）至（六）各行之和 = （七）总计。',
      en: 'In each column of table three the rows （一） to （六） add up to （七）总计.',
    },
    why: {
      'zh-CN': '每件办结的申请只计入一种结果，各项之和就是办结总数；只核对收办平衡查不出这种错。',
      en: 'Each concluded application has one outcome, so the outcomes add up to the total; the flow balance alone misses it.',
    },
    fix: {
      'zh-CN': '核对这一列各行，改正总计或者错填的一行。',
      en: 'Check the rows of the column; correct the total or the wrong row.',
    },
    guard: {
      'zh-CN': '（六）其他处理写成一行的，按一行计入；有空白的列不作判断。',
      en: 'Other handling in one row counts as one row; a column with a blank is not assessed.',
    },
  },
  identity: identity({
    code: 'T302',
    per: ({ columns }) => columns,
    left: (column, { rows }) =>
      rows
        .filter(({ path }) => path.startsWith('applications.outcomes.') && path !== total)
        .map(({ path }) => `${path}.${column}`),
    right: (column) => [`${total}.${column}`],
    total: (column) => `${total}.${column}`,
  }),
});
