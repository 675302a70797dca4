/**
 * N102 figure-versus-table-three
 *
 * What: a number of applications that the text states is one that table three has.
 * Why: text and table are written by different hands; readers see the difference at once.
 * Basis: derived; 国办公开办函〔2021〕30号 asks for exact data (「数据准确、要素齐备」).
 * Guards: 收到, 受理, 收办, 办理 may mean 新收, 新收 + 结转 or 总计, 答复 may leave out what was brought forward or lapsed: a claim
 * fails only when no basis fits, and none is blank. Claims about another year or several years (上年, 截至, 累计), about a narrower
 * or wider organ (本级, 政府办, 全系统), about a part (网上申请, 涉及征地) or with a rounded figure (余, 约) are passed over.
 */
import type { Ledger } from '../engine/ledger.js';
import { defineRule, type Finding, notAssessable, verdict } from '../engine/rule.js';
import {
  type ApplicationClaim,
  basesOf,
  type ClaimBasis,
  findApplicationClaims,
  frameOf,
  readNarratives,
} from '../narrative/index.js';

export const figureVersusTableThree = defineRule({
  info: {
    code: 'N102',
    slug: 'figure-versus-table-three',
    class: 'recommended',
    since: '0.1.0',
    derived: true,
    basis: {
      'zh-CN': '由国办公开办函〔2021〕30号“重在数据准确、要素齐备”推出，通知未要求正文复述表内数字',
      en: 'Derived from “重在数据准确、要素齐备” (exact and complete data), 国办公开办函〔2021〕30号; the notice does not ask the text to repeat the tables',
    },
    title: { 'zh-CN': '文字中的申请件数与表三不符', en: 'Applications in the text differ from table three' },
    what: {
      'zh-CN': '文字所写的收到、办理、答复、结转以及各类结果、各类申请人的件数，应当与表三的数字一致。',
      en: 'Numbers of applications received, handled, answered or carried forward, by outcome or by applicant, agree with table three.',
    },
    why: {
      'zh-CN': '文字和表格往往由不同的人填写，数据对不上一看便知。',
      en: 'Text and tables are often written by different people; a difference is seen at once.',
    },
    fix: {
      'zh-CN': '核对文字和表三，改正错的一处；口径不同的，在文字中写明范围。',
      en: 'Check text and table and correct the wrong one; where the scope differs, say so in the text.',
    },
    guard: {
      'zh-CN':
        '“收到”“受理”“办理”可以指新收、新收加结转或者总计，都不相等才提示；其他年份、累计数、约数、本级或者部分申请的数字不作判断；表三有关数字空白的不作判断。',
      en: 'A claim fails only when none of its possible bases fits; other years, cumulative or rounded figures, narrower organs and parts are passed over, and so are blank cells.',
    },
  },
  check(report, { edition, ledger }) {
    const sections = readNarratives(report, edition);
    const frame = frameOf(report);
    const judged = sections.flatMap(({ path, narrative }) =>
      findApplicationClaims(narrative, frame)
        .filter(({ aside }) => aside === undefined)
        .map((claim) => judge(claim, path, ledger)),
    );
    if (sections.length === 0 || (judged.length > 0 && judged.every((one) => one === 'unknown')))
      return notAssessable;
    return verdict(judged.filter((one) => typeof one === 'object'));
  },
});

/** Whether a claim fits one of its bases; what it may rest on and is blank leaves the question open. */
function judge(claim: ApplicationClaim, path: string, ledger: Ledger): Finding | 'fits' | 'unknown' {
  const tried = basesOf(claim.quantity).map((basis) => tryBasis(basis, ledger));
  if (tried.some(({ amount }) => amount === claim.value)) return 'fits';
  if (tried.some(({ amount }) => amount === null)) return 'unknown';
  const bases = tried.filter(({ amount }, at) => tried.findIndex((other) => other.amount === amount) === at);
  const amounts = bases.flatMap(({ amount }) => amount ?? []);
  const [only, ...others] = amounts;
  const names = bases.map(({ basis }) => basis.name);
  const { quantity, value, range } = claim;
  const words = value === 0 && range.end - range.start > 4;
  return {
    path,
    range,
    message: words ? 'N102.none' : 'N102.differs',
    values: { quantity, stated: value, names, amounts },
    ...(only !== undefined && others.length === 0 ? { expected: only } : {}),
    actual: value,
    related: relatedCells(tried, ledger),
    suggestions: words
      ? []
      : amounts.map((amount) => ({
          message: 'suggest.setFigure',
          values: { amount },
          edits: [{ path, range, value: `${amount}` }],
        })),
  };
}

interface TriedBasis {
  readonly basis: ClaimBasis;
  /** Paths of the cells, those to take off last. */
  readonly cells: readonly string[];
  readonly amount: number | null;
}

function tryBasis(basis: ClaimBasis, ledger: Ledger): TriedBasis {
  const plus = cellsOf(basis.plus, basis, ledger);
  const minus = cellsOf(basis.minus, basis, ledger);
  const sum = (cells: readonly string[]) => cells.reduce((total, cell) => total + countAt(cell, ledger), 0);
  const amount = sum(plus) - sum(minus);
  return { basis, cells: [...plus, ...minus], amount: Number.isNaN(amount) ? null : amount };
}

function cellsOf(rows: readonly string[], { columns }: ClaimBasis, { plan }: Ledger): readonly string[] {
  const named = plan.view.rows.filter(({ path }) =>
    rows.some((row) => path === row || path.startsWith(`${row}.`)),
  );
  return named.flatMap(({ path }) => columns.map((column) => `${path}.${column}`));
}

function countAt(cell: string, { plan, figures }: Ledger): number {
  return figures.counts[plan.reader.indexOf.get(cell) ?? -1] ?? Number.NaN;
}

/** The cells of all bases, each once; rows of a group that hold 0 tell nothing. */
function relatedCells(tried: readonly TriedBasis[], ledger: Ledger) {
  const cells = [...new Set(tried.flatMap((basis) => basis.cells))];
  return cells
    .map((path) => ({ path, message: 'addend', values: { value: countAt(path, ledger) } }))
    .filter(({ values }) => cells.length <= 4 || values.value !== 0);
}
