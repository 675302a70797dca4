import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { applyEdits, parseReport, type Span, stringifyReport } from '@nianbao/document';
import { openReport } from '@nianbao/rules';
import type { ReportDraft, RuleInfo, Text } from '@nianbao/schema';
import {
  type CheckContext,
  type CheckedReport,
  checkParsed,
  checkText,
  type LocatedProblem,
  type LocatedRelated,
  messageOf,
} from '../src/index.js';
import type { OtherReport, RuleExample } from '../src/page/example.js';
import { linesAt, linesOf } from './lines.js';

const conformance = new URL('../../rules/conformance/', import.meta.url);
const fixtures = new URL('../../document/test/fixtures/', import.meta.url);
/** Most other reports that an example shows. */
const mostOthers = 3;

/** Examples for the pages, taken from what the rules and the checks of writing are tested by. */
export function examplesOf(infos: readonly RuleInfo[]): Readonly<Record<string, RuleExample>> {
  const entries = infos.flatMap(({ code }) => {
    const example = ruleExample(code) ?? writingExample(code);
    return example ? [[code, example] as const] : [];
  });
  return Object.fromEntries(entries);
}

function ruleExample(code: string): RuleExample | undefined {
  const fixtures = filesIn(conformance, code).map(([name, json]) => ({ name, ...fixtureIn(json) }));
  for (const { name, text, surroundings, others, settings } of fixtures) {
    if (!name.startsWith('0') || settings) continue;
    const checked = checkParsed(parseReport(text), {}, surroundings);
    const problem = checked.problems.find((one) => one.code === code);
    if (!problem || !isShown(problem, checked)) continue;
    const passing = fixtures.find((other) => other.name.startsWith('1') && !other.settings);
    const here = problem.related.filter(({ report }) => report === undefined);
    const elsewhere = problem.related.filter(({ report }) => report !== undefined);
    const places = [problem, ...here].map(({ path }) => path);
    return {
      path: problem.path,
      fails: linesAt(text, [...shownOf(problem, checked), ...here.map(({ span }) => span)]),
      ...beside('failsBeside', others, elsewhere),
      says: sayings(problem),
      ...(passing
        ? {
            passes: linesOf(passing.text, places) || linesOf(passing.text, places.map(above)),
            ...beside('passesBeside', passing.others, elsewhere),
          }
        : {}),
    };
  }
  return undefined;
}

/** The lines of other reports that a problem rests on; those of a passing example are looked for at the same places. */
function beside(
  key: 'failsBeside' | 'passesBeside',
  others: readonly OtherText[],
  places: readonly LocatedRelated[],
): Partial<Pick<RuleExample, typeof key>> {
  const paths = [...new Set(places.map(({ path }) => path))];
  const shown = (
    others.length === 1 ? others : others.filter((one) => key === 'passesBeside' || isNamed(one, places))
  )
    .map(({ name, text }): OtherReport => ({ name, lines: linesOf(text, paths) }))
    .filter(({ lines }) => lines !== '')
    .slice(0, mostOthers);
  return places.length === 0 || shown.length === 0 ? {} : { [key]: shown };
}

const isNamed = ({ key }: OtherText, places: readonly LocatedRelated[]) =>
  places.some(({ report }) => report === key);

/** A fault of writing is shown beside what its fix makes of it. */
function writingExample(code: string): RuleExample | undefined {
  const [first] = filesIn(fixtures, code);
  if (!first) return undefined;
  const [, text] = first;
  const problem = checkText(text).problems.find((one) => one.code === code);
  if (!problem) return undefined;
  const [fix] = problem.fixes;
  return {
    path: problem.path,
    fails: linesAt(text, [problem.span]),
    says: sayings(problem),
    ...(fix ? { passes: linesAt(applyEdits(text, fix.edits), [problem.span]) } : {}),
  };
}

function filesIn(folder: URL, code: string): readonly (readonly [string, string])[] {
  const place = new URL(`${code}/`, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).sort();
  return names.map((name) => [name, readFileSync(new URL(name, place), 'utf8')]);
}

/** A report that the one judged is compared with. */
interface OtherText {
  /** How problems name it. */
  readonly key: string;
  readonly name: Text;
  readonly text: string;
}

/** A file of the conformance set, as far as pages show it. */
interface FixtureFile {
  readonly report: ReportDraft;
  readonly organ?: CheckContext['organ'];
  readonly settings?: object;
  readonly earlier?: readonly ReportDraft[];
  readonly rollUp?: {
    readonly complete: boolean;
    readonly members: readonly { readonly name: string; readonly report?: ReportDraft }[];
  };
}

function fixtureIn(json: string) {
  // The conformance set is ours; its own tests check its shape.
  const file = JSON.parse(json) as FixtureFile;
  const text = stringifyReport(file.report);
  return { text, settings: file.settings, surroundings: surroundingsOf(file), others: othersOf(file) };
}

/** What the fixture knows beside its report: earlier years, and members of a roll-up. */
function surroundingsOf({ organ = {}, earlier = [], rollUp }: FixtureFile): CheckContext {
  const members = rollUp?.members.map(({ name, report }) => ({
    name,
    report: report && openReport(report, name),
  }));
  return {
    file: '',
    organ,
    earlier: earlier.map((report) => openReport(report, `${report.reportingYear}`)),
    ...(rollUp && members ? { rollUp: { complete: rollUp.complete, members } } : {}),
    twins: [],
    suppressions: { ignore: [], baseline: [] },
  };
}

function othersOf({ earlier = [], rollUp }: FixtureFile): readonly OtherText[] {
  const years = earlier.map((report) => ({
    key: `${report.reportingYear}`,
    name: { 'zh-CN': `${report.reportingYear} 年度的报告`, en: `The report for ${report.reportingYear}` },
    text: stringifyReport(report),
  }));
  const members = (rollUp?.members ?? []).flatMap(({ name, report }) =>
    report
      ? [
          {
            key: name,
            name: { 'zh-CN': `${name}的报告`, en: `The report of ${name}` },
            text: stringifyReport(report),
          },
        ]
      : [],
  );
  return [...years, ...members];
}

/** Where a place is absent, what it would stand in is shown. */
const above = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('.')));

/** A problem of a whole narrative stands at its key; the text belongs to the example. */
function shownOf({ path, range, span }: LocatedProblem, { parsed }: CheckedReport): readonly Span[] {
  const isNarrative = parsed.edition.entries.get(path)?.node.kind === 'narrative';
  const text = isNarrative && !range ? parsed.locate(path, 'value') : undefined;
  return text ? [span, text] : [span];
}

/** What is absent cannot be shown. */
function isShown(problem: LocatedProblem, { parsed }: CheckedReport): boolean {
  return problem.path !== '' && parsed.locate(problem.path, 'pair') !== undefined;
}

const sayings = (problem: LocatedProblem) => ({
  'zh-CN': messageOf(problem, 'zh-CN'),
  en: messageOf(problem, 'en'),
});
