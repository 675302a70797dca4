/**
 * Y101 brought-forward
 *
 * What: 上年结转 of this year is 结转下年度 of last year's report, in each column.
 * Why: an application that crosses the turn of the year is counted by both reports; one of them has lost it.
 * Basis: derived from the labels 「二、上年结转政府信息公开申请数量」 and 「四、结转下年度继续办理」 of the form.
 * Guard: without last year's report, or beside a blank cell, nothing is judged. An organ that was merged or whose scope changed
 * has a reason to differ: it is set aside with that reason. A row that is off as a whole is one problem.
 */
import { differenceFinding, earlierCells } from '../beside/difference-finding.js';
import { besideLastYear, verdictOf } from '../beside/last-year.js';
import { type ComparedCell, lineDifferences } from '../beside/line-differences.js';
import { numberAt } from '../beside/number-at.js';
import { takeNumbers } from '../beside/take-numbers.js';
import { defineRule } from '../engine/rule.js';

const now = 'applications.broughtForward';
const then = 'applications.carriedForward';

export const broughtForward = defineRule({
  info: {
    code: 'Y101',
    slug: 'brought-forward',
    class: 'mandatory',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由表三“二、上年结转政府信息公开申请数量”“四、结转下年度继续办理”的含义推出，通知未写出公式',
      en: 'Derived from the labels “二、上年结转政府信息公开申请数量” and “四、结转下年度继续办理” of table three; the notice prints no formula',
    },
    title: { 'zh-CN': '上年结转与上年报告不符', en: 'Brought forward differs from last year' },
    what: {
      'zh-CN': '表三的每一列：本年“上年结转” = 上年度报告的“结转下年度继续办理”。',
      en: 'In each column of table three, brought forward equals what last year’s report carried forward.',
    },
    why: {
      'zh-CN': '跨年办理的申请在两年的报告中都要计入，对不上就说明有一年漏计或者错列。',
      en: 'An application that crosses the turn of the year is in both reports; where they differ, one of them is wrong.',
    },
    fix: {
      'zh-CN': '核对两年的报告：本年填错的改用上年的结转数，上年填错的更正上年报告。',
      en: 'Compare both reports: take last year’s number where this year’s is wrong, or correct last year’s report.',
    },
    guard: {
      'zh-CN': '没有上年度报告或者有关数字空白的不作判断；机构合并、统计范围调整的，注明理由后忽略。',
      en: 'Nothing is judged without last year’s report or beside a blank; a merged or re-scoped organ sets it aside with the reason.',
    },
  },
  check: (_report, context) =>
    besideLastYear(context, (before, year) => {
      const columns = context.ledger.plan.view.columns;
      const compared = columns.flatMap((column): readonly ComparedCell[] => {
        const actual = numberAt(context, `${now}.${column}`);
        const expected = numberAt(before, `${then}.${column}`);
        return actual === null || expected === null ? [] : [{ path: `${now}.${column}`, actual, expected }];
      });
      const findings = lineDifferences(compared, context.ledger).map((difference) => ({
        ...differenceFinding(difference, 'Y101', { year }),
        related: earlierCells(
          before,
          difference.cells.map(({ path }) => path.replace(now, then)),
        ),
        suggestions: [
          takeNumbers(difference.cells, { ledger: context.ledger, message: 'suggest.takeCarried' }),
        ],
      }));
      return verdictOf(findings, context, {
        own: columns.map((column) => `${now}.${column}`),
        before,
        last: columns.map((column) => `${then}.${column}`),
      });
    }),
});
