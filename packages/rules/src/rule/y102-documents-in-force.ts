/**
 * Y102 documents-in-force
 *
 * What: documents in force = those in force by last year's report + issued - repealed, for 规章 and 行政规范性文件.
 * Why: the three numbers of this year and the stock of last year are one account; where it does not balance, one is wrong.
 * Basis: derived from the columns of table two, 国办公开办函〔2021〕30号; the notice prints no formula.
 * Guard: last year's report on the form of edition 2019 has no such stock; a blank is not 0. A general clean-up (全面清理) or a
 * change of scope explains a difference: it is set aside with that reason.
 */
import { type ContinuedStock, judgeStocks } from '../beside/continued-stock.js';
import { besideLastYear } from '../beside/last-year.js';
import { defineRule, notAssessableFor } from '../engine/rule.js';

const groups = ['proactiveDisclosure.administrativeRules', 'proactiveDisclosure.normativeDocuments'];

export const documentsInForce = defineRule({
  info: {
    code: 'Y102',
    slug: 'documents-in-force',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN':
        '由国办公开办函〔2021〕30号附件表二“本年制发件数”“本年废止件数”“现行有效件数”的含义推出，通知未写出公式',
      en: 'Derived from the columns 本年制发件数, 本年废止件数, 现行有效件数 of table two, 国办公开办函〔2021〕30号; the notice prints no formula',
    },
    title: { 'zh-CN': '现行有效件数与上年不衔接', en: 'Documents in force do not follow from last year' },
    what: {
      'zh-CN':
        '规章、行政规范性文件：本年现行有效件数 = 上年度报告的现行有效件数 + 本年制发件数 − 本年废止件数。',
      en: 'For rules and normative documents: in force = in force by last year’s report + issued − repealed.',
    },
    why: {
      'zh-CN': '制发、废止与现行有效是一本账，上年的存量加减本年的变动就是本年的存量。',
      en: 'Issued, repealed and in force are one account: last year’s stock and this year’s changes make this year’s stock.',
    },
    fix: {
      'zh-CN': '核对制发、废止件数和现行有效件数，改正错的一格；上年有误的更正上年报告。',
      en: 'Check the three numbers and correct the wrong one, or correct last year’s report.',
    },
    guard: {
      'zh-CN':
        '上年用 2019 版格式的没有现行有效件数，不作判断；因全面清理、统计范围调整而不衔接的，注明理由后忽略。',
      en: 'A last year on the 2019 form has no such stock and is not judged; a clean-up or a change of scope is set aside with the reason.',
    },
    editions: ['2021'],
  },
  check: (_report, context) =>
    besideLastYear(context, (before, year) => {
      if (groups.every((group) => !before.edition.entries.has(`${group}.inForce`)))
        return notAssessableFor('reason.earlierEdition', { year, edition: before.edition.id });
      return judgeStocks(groups.map(stockOf), { context, before, code: 'Y102' });
    }),
});

const stockOf = (group: string): ContinuedStock => ({
  path: `${group}.inForce`,
  terms: [
    { path: `${group}.inForce`, year: 'last', sign: 1 },
    { path: `${group}.issued`, year: 'this', sign: 1 },
    { path: `${group}.repealed`, year: 'this', sign: -1 },
  ],
});
