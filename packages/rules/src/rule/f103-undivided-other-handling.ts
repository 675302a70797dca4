/**
 * F103 undivided-other-handling
 *
 * What: 「（六）其他处理」 is given as its three rows, not as one.
 * Why: the 2021 form divides it; one row is the shape of the 2019 form and cannot be rolled up with the others.
 * Basis: 国办公开办函〔2021〕30号, 表三 （六）1. 2. 3.
 * Guard: all totals are still checked, with the one row in the place of the three.
 */
import { countAt, writtenAt } from '../engine/ledger.js';
import { defineRule, notAssessableFor, verdict } from '../engine/rule.js';

export const undividedOtherHandling = defineRule({
  info: {
    code: 'F103',
    slug: 'undivided-other-handling',
    class: 'recommended',
    since: '0.1.0',
    derived: false,
    editions: ['2021'],
    basis: {
      'zh-CN': '国办公开办函〔2021〕30号附件，表三（六）其他处理分列 1. 2. 3. 三项',
      en: '国办公开办函〔2021〕30号, annex: table three divides （六）其他处理 into rows 1. 2. 3.',
    },
    title: { 'zh-CN': '其他处理未分三项', en: 'Other handling is not divided' },
    what: {
      'zh-CN': '（六）其他处理只写成一行，没有分列逾期不补正、逾期未缴费、其他三项。',
      en: '（六）其他处理 is one row instead of three: clarification overdue, fee overdue, other.',
    },
    why: {
      'zh-CN': '一行是 2019 版的写法；2021 版要求分列，上级才能汇总。',
      en: 'One row is the 2019 form; the 2021 form divides it, so that superiors can add it up.',
    },
    fix: {
      'zh-CN': '按申请的最终处理结果，把这一行拆成 1.、2.、3. 三行。',
      en: 'Divide the row into 1., 2. and 3. by the final outcome of each application.',
    },
    guard: {
      'zh-CN': '表三各项总计仍用这一行照常核对。',
      en: 'All totals of table three are still checked, with the one row.',
    },
  },
  check(report, { ledger }) {
    if (!report.applications) return notAssessableFor('reason.noNumbers');
    const used = ledger.plan.alternatives.filter(({ row }) =>
      row.cells.some((path) => writtenAt(ledger, path) !== undefined),
    );
    return verdict(
      used.map(({ row, replaces }) => ({
        path: row.path,
        message: 'F103.undivided',
        values: {
          total: countAt(ledger, row.total),
          rows: replaces.map((replaced) => replaced.path),
        },
      })),
    );
  },
});
