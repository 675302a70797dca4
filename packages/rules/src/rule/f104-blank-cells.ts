/**
 * F104 blank-cells
 *
 * What: every number cell of the form holds a number, 0 where there was nothing.
 * Why: a blank is not a 0. Sums over it cannot be checked, and nobody can tell "none" from "forgotten".
 * Basis: 国办公开办函〔2021〕30号 「数据准确、要素齐备」 (表三); that a 0 must be written is derived from it.
 * Guard: one problem a row or column, and one for a wholly blank table; never one a cell.
 */
import { coverBlanks, type Line } from '../engine/blank-lines.js';
import { defineRule, type Finding, notAssessableFor, verdict } from '../engine/rule.js';

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
  check(_report, { ledger }) {
    if (ledger.figures.cells.every((cell) => cell === undefined)) return notAssessableFor('reason.noNumbers');
    return verdict(coverBlanks(ledger).map(findingOf));
  },
});

function findingOf({ kind, path, table, blanks, whole, fill }: Line): Finding {
  const [only] = blanks.length === 1 ? fill : [];
  const notApplicable = blanks.filter(({ value }) => value !== null).length;
  const expected = only?.proven ? only.value : null;
  const zeros = fill.every(({ value }) => value === 0);
  const named = kind === 'table' || only ? [] : blanks;
  return {
    path: only?.path ?? path,
    message: `F104.${only ? 'cell' : kind}`,
    values: { blank: blanks.length, notApplicable, whole: whole ? 1 : 0, table, expected },
    ...(expected === null ? {} : { expected }),
    related: named.map((blank) => ({ path: blank.path, message: 'blank', values: { value: blank.value } })),
    suggestions: [
      {
        message: zeros ? 'suggest.fillZero' : 'suggest.fill',
        values: { count: fill.length, value: fill[0]?.value ?? 0 },
        edits: fill.map((filling) => ({ path: filling.path, value: filling.value })),
        ...(fill.every(({ proven }) => proven) ? { preferred: true } : {}),
      },
    ],
  };
}
