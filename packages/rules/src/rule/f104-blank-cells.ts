/**
 * F104 blank-cells
 *
 * What: every number cell of the form holds a number, 0 where there was nothing.
 * Why: a blank is not a 0. Sums over it cannot be checked, and nobody can tell "none" from "forgotten".
 * Basis: 国办公开办函〔2021〕30号 「数据准确、要素齐备」 (表三); that a 0 must be written is derived from it.
 * Guard: one problem a row or column, and one for a wholly blank table; never one a cell.
 */
import { coverBlanks, type Line } from '../engine/blank-lines.js';
import { defineRule, type Finding, notAssessable, type RuleContext, verdict } from '../engine/rule.js';

export const blankCells = defineRule({
  info: {
    code: 'F104',
    slug: 'blank-cells',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '国办公开办函〔2021〕30号：“重在数据准确、要素齐备”；没有发生的填 0 系由此推出，通知未明写',
      en: '国办公开办函〔2021〕30号: “重在数据准确、要素齐备”; that nothing is written as 0 is derived from it',
    },
    title: { 'zh-CN': '数字格空白', en: 'Blank number cells' },
    what: {
      'zh-CN': '表中的数字格空白，或者写了“/”“—”“不适用”。',
      en: 'A number cell of the form is blank, or says 「/」, 「—」 or 不适用.',
    },
    why: {
      'zh-CN': '空白不等于 0：涉及空白的勾稽关系无法核对，也分不清是没有发生还是漏填。',
      en: 'A blank is not 0: sums over it cannot be checked, and "none" looks like "forgotten".',
    },
    fix: { 'zh-CN': '填上数字；没有发生的填 0。', en: 'Write the number; 0 where there was nothing.' },
    guard: {
      'zh-CN': '一行、一列或整张表空白各只提示一次，不逐格提示。',
      en: 'A blank row, column or table is one problem, never one a cell.',
    },
  },
  check(_report, context) {
    const { ledger } = context;
    if (ledger.figures.cells.every((cell) => cell === undefined)) return notAssessable;
    return verdict(coverBlanks(ledger).map((line) => findingOf(line, context)));
  },
});

function findingOf(line: Line, { ledger }: RuleContext): Finding {
  const { indexOf } = ledger.plan.reader;
  const value = (path: string) => ledger.figures.cells[indexOf.get(path) ?? -1] ?? null;
  const notApplicable = line.blanks.filter((path) => value(path) !== null).length;
  const [only] = line.blanks.length === 1 ? line.blanks : [];
  const kind = only === undefined ? line.kind : 'cell';
  return {
    path: only ?? line.path,
    message: `F104.${kind}`,
    values: { blank: line.blanks.length, notApplicable, whole: line.whole ? 1 : 0, table: line.table },
    related: only
      ? []
      : line.blanks.map((path) => ({ path, message: 'blank', values: { value: value(path) } })),
    suggestions: [
      {
        message: 'suggest.fillZero',
        values: { count: line.blanks.length },
        edits: line.blanks.map((path) => ({ path, value: 0 })),
        ...(line.provenZero ? { preferred: true } : {}),
      },
    ],
  };
}
