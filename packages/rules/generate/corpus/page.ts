import { organOf } from '../../src/engine/organ.js';
import {
  checkReport,
  claimsOf,
  describeProblem,
  type FigureBasis,
  type FigureClaim,
  type OpenReport,
  openReport,
} from '../../src/index.js';
import { judgePercentage } from '../../src/judgement/percentage-finding.js';
import { frameFor } from '../../src/judgement/report-claims.js';
import { findBreakdowns, findPercentages, judgeSum, rangeOf, sumOf } from '../../src/narrative/index.js';
import type { CorpusReport } from './sources.js';

const head = `# What the reader finds

Generated (npm run generate): each figure of the published reports and of our examples that the rules N101–N106 understand, what it was
compared with, and the outcome. fits: one of the numbers is the figure; differs: none is, and the rule says so; unknown: a cell is blank
or the words leave open what is counted; open: parts may share what they count, or are not exact; aside: of another year, organ or part.
Published texts are quoted by a few characters only.
`;

/** One report: its claims and breakdowns, and what the rules on figures say. */
export function pageOf({ name, report }: CorpusReport, earlier: readonly OpenReport[]): string {
  const opened = openReport(report, name);
  const problems = checkReport(opened, { earlier }).problems.filter(({ code }) => /^N10[1-6]$/.test(code));
  const said = problems.map((problem) => `- ${problem.code} ${describeProblem(problem, 'zh-CN')}`);
  const rows = [
    ...claimsOf(opened).map((claim) => claimRow(claim, opened)),
    ...breakdownRows(opened),
    ...percentageRows(opened, earlier),
  ];
  const table = rows.length === 0 ? ['No figure found.'] : [columns, rule, ...rows];
  return [`## ${name}`, '', ...table, '', ...(said.length > 0 ? said : ['No problem.']), ''].join('\n');
}

/** The page of all reports. */
export function corpusPage(pages: readonly string[]): string {
  return [head, ...pages].join('\n');
}

const columns = '| section | words | quantity | value | compared with | outcome |';
const rule = '|---|---|---|---|---|---|';

function claimRow(claim: FigureClaim, opened: OpenReport): string {
  const bases = claim.bases.map((basis) => `${wordsFor(basis)} ${basis.amount ?? 'blank'}`);
  return row([
    claim.path,
    around(claim, opened),
    claim.quantity,
    `${claim.value} ${claim.unit}`,
    bases.join('; '),
    `${claim.outcome} ${claim.rule}`,
  ]);
}

/** A cell by its path without the table; several by the row or group they share. */
function wordsFor({ name, cells }: FigureBasis): string {
  const [first = ''] = cells;
  if (name !== 'row' && name !== 'cell') return name;
  const path = first.slice(first.indexOf('.') + 1);
  return cells.length === 1 ? path : `${path} and ${cells.length - 1} more`;
}

function breakdownRows(opened: OpenReport): readonly string[] {
  return opened.narratives().flatMap(({ path, narrative }) =>
    findBreakdowns(narrative).map((breakdown) => {
      const { whole, parts, form } = breakdown;
      const range = rangeOf(narrative.clean, whole.start, whole.end);
      const value = `${whole.value} ${whole.unit}`;
      return row([
        path,
        around({ path, range }, opened),
        form,
        value,
        `${parts.length} parts ${sumOf(parts)}`,
        `${judgeSum(breakdown)} N101`,
      ]);
    }),
  );
}

function percentageRows(opened: OpenReport, earlier: readonly OpenReport[]): readonly string[] {
  const frame = frameFor(opened, organOf(opened.report));
  const lastYear = earlier.find(({ year }) => year !== undefined && year + 1 === opened.year);
  return opened.narratives().flatMap(({ path, narrative, claims }) =>
    findPercentages(narrative, claims(frame)).map((one) => {
      const judged = judgePercentage(one, { path, opened, frame, lastYear });
      const outcome = typeof judged === 'string' ? judged : 'differs';
      const said = one.wholes.map(({ value }) => value).join(', ');
      const words = around({ path, range: one.range }, opened);
      return row([
        path,
        words,
        one.kind,
        `${one.value} %`,
        `${one.parts[0]?.value ?? ''} of ${said}`,
        `${outcome} N105`,
      ]);
    }),
  );
}

const before = 12;
const after = 4;

/** A few characters around a figure. */
function around({ path, range }: Pick<FigureClaim, 'path' | 'range'>, opened: OpenReport): string {
  const text = String(Reflect.get(opened.report, path));
  const end = Math.min(range.end, range.start + 8);
  return text
    .slice(Math.max(0, range.start - before), end + after)
    .replaceAll(/\s+/g, '')
    .replaceAll('|', '/');
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
