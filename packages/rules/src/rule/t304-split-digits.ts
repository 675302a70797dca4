/**
 * T304 split-digits
 *
 * What: two neighbouring one-digit cells of a row are not one number torn apart (20 copied as 2 and 0).
 * Why: narrow cells break numbers over two cells when a table is copied; the row then misses its total.
 * Basis: derived; a copying fault seen in published reports.
 * Guard: only when one pair alone makes the row meet its printed total, and no balanced column speaks against it.
 */
import { accountsOf } from '../engine/ledger.js';
import { defineRule, type Finding, verdict } from '../engine/rule.js';
import { type TornNumber, tornNumber } from '../engine/torn-number.js';
import { unknownNumbers } from '../engine/unknown-numbers.js';

export const splitDigits = defineRule({
  info: {
    code: 'T304',
    slug: 'split-digits',
    class: 'informative',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由公布报告中常见的转录错误推出，不是规范条文',
      en: 'Derived from a copying fault seen in published reports; no text of law',
    },
    title: { 'zh-CN': '疑似一个数被拆成两格', en: 'A number torn over two cells' },
    what: {
      'zh-CN': '一行的总计对不上，而把相邻两个一位数合成一个两位数就正好相等。',
      en: 'A row misses its total, and would meet it if two neighbouring one-digit cells were one number.',
    },
    why: {
      'zh-CN': '从网页或 PDF 复制表格时，窄格里的 20 会断成 2 和 0。',
      en: 'When a table is copied from a page or a PDF, 20 in a narrow cell breaks into 2 and 0.',
    },
    fix: {
      'zh-CN': '对照原表核对这两格，合成一个数，后面各格依次核对。',
      en: 'Compare the two cells with the source, join them, and check the cells after them.',
    },
    guard: {
      'zh-CN': '只有一处合并能使该行等于总计，并且没有已经平衡的列与之矛盾，才提示。',
      en: 'Only when a single pair meets the total and no column that balances speaks against it.',
    },
  },
  check(_report, { ledger }) {
    const broken = accountsOf(ledger, 'T303').filter(({ difference }) => difference !== 0);
    const rows = new Map(ledger.plan.view.rows.map((row) => [row.total, row]));
    const torn = broken.flatMap(
      (account) => tornNumber(account, rows.get(account.equation.total), ledger) ?? [],
    );
    if (torn.length > 0) return verdict(torn.map(findingOf));
    const unknown = broken.filter(({ difference }) => difference === null);
    const cells = unknown.flatMap(({ equation }) => [...equation.left, ...equation.right]);
    return cells.length > 0 ? unknownNumbers(ledger, cells) : verdict([]);
  },
});

function findingOf(torn: TornNumber): Finding {
  const { first, second, total, joined } = torn;
  return {
    path: first.path,
    message: 'T304.split',
    values: { first: first.value, second: second.value, joined, total: total.value },
    expected: joined,
    actual: first.value,
    related: [second, total].map(({ path, value }) => ({ path, message: 'addend', values: { value } })),
    suggestions: [
      {
        message: 'suggest.join',
        values: { joined },
        edits: [
          { path: first.path, value: joined },
          { path: second.path, value: 0 },
        ],
      },
    ],
  };
}
