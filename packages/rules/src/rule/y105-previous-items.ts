/**
 * Y105 previous-items
 *
 * What: on the form of edition 2019, 上一年项目数量 = 上一年项目数量 + 本年增/减 of last year's report, in each row that has them.
 * Why: the column says what last year ended with; where it differs, one of the two reports is wrong.
 * Basis: derived from the columns of table two, 国办公开办函〔2019〕60号.
 * Guard: only where both years are on that form and no cell is blank. Cleared lists of powers (权责清单调整) and changes of scope
 * explain a difference: it is set aside with that reason.
 */
import { type ContinuedStock, judgeStocks } from '../beside/continued-stock.js';
import { besideLastYear } from '../beside/last-year.js';
import { parentPath } from '../engine/form-view.js';
import { defineRule, notAssessableFor } from '../engine/rule.js';

export const previousItems = defineRule({
  info: {
    code: 'Y105',
    slug: 'previous-items',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2019〕60号附件表二“上一年项目数量”“本年增/减”的含义推出，通知未写出公式',
      en: 'Derived from the columns 上一年项目数量 and 本年增/减 of table two, 国办公开办函〔2019〕60号; the notice prints no formula',
    },
    title: {
      'zh-CN': '上一年项目数量与上年报告不符',
      en: 'Items of the previous year differ from last year',
    },
    what: {
      'zh-CN':
        '行政许可、其他对外管理服务事项、行政处罚、行政强制、行政事业性收费：本年报告的“上一年项目数量” = 上年度报告的“上一年项目数量” + “本年增/减”。',
      en: 'In each row of table two: items of the previous year = items of the previous year + increase or decrease, by last year’s report.',
    },
    why: {
      'zh-CN': '上一年的项目数量就是上年报告算出的年末数量，两年的报告应当衔接。',
      en: 'The items of the previous year are what last year’s report ended with; the reports must join.',
    },
    fix: {
      'zh-CN': '核对两年的报告，改正错的一格；常见的错误是把总数填成了增减数。',
      en: 'Compare both reports and correct the wrong cell; often the total was written as the change.',
    },
    guard: {
      'zh-CN':
        '两年都用 2019 版格式而且有关数字齐全的才作判断；权责清单调整、统计范围变化的，注明理由后忽略。',
      en: 'Judged only where both years are on the 2019 form without blanks; adjusted lists or a change of scope are set aside with the reason.',
    },
    editions: ['2019'],
  },
  check: (_report, context) =>
    besideLastYear(context, (before, year) => {
      const paths = context.edition.cells.filter((path) => path.endsWith('.previousItems'));
      if (paths.every((path) => !before.edition.entries.has(path)))
        return notAssessableFor('reason.earlierEdition', { year, edition: before.edition.id });
      return judgeStocks(paths.map(stockOf), { context, before, code: 'Y105' });
    }),
});

const stockOf = (path: string): ContinuedStock => ({
  path,
  terms: [
    { path, year: 'last', sign: 1 },
    { path: `${parentPath(path)}.change`, year: 'last', sign: 1 },
  ],
});
