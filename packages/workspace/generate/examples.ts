import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { applyEdits, indexLines, parseReport, type Span, stringifyReport } from '@nianbao/document';
import { openReport } from '@nianbao/rules';
import type { ReportDraft, RuleInfo } from '@nianbao/schema';
import {
  type CheckContext,
  type CheckedReport,
  checkParsed,
  checkText,
  type LocatedProblem,
  messageOf,
} from '../src/index.js';
import type { RuleExample } from '../src/page/example.js';

const conformance = new URL('../../rules/conformance/', import.meta.url);
const fixtures = new URL('../../document/test/fixtures/', import.meta.url);
const mostLines = 5;
const gap = '…';

/** Examples for the pages, taken from what the rules and the checks of writing are tested by. */
export function examplesOf(infos: readonly RuleInfo[]): Readonly<Record<string, RuleExample>> {
  const entries = infos.flatMap(({ code }) => {
    const example = ruleExample(code) ?? writingExample(code);
    return example ? [[code, example] as const] : [];
  });
  return Object.fromEntries(entries);
}

function ruleExample(code: string): RuleExample | undefined {
  const texts = filesIn(conformance, code).map(([name, json]) => [name, reportIn(json), json] as const);
  for (const [name, text, json] of texts) {
    if (!name.startsWith('0')) continue;
    const checked = checkParsed(parseReport(text), {}, surroundingsIn(json));
    const problem = checked.problems.find((one) => one.code === code);
    if (!problem || !isShown(problem, checked)) continue;
    const passing = texts.find(([other]) => other.startsWith('1'));
    const places = [problem, ...placesHere(problem)].map(({ path }) => path);
    return {
      fails: linesAt(text, [problem.span, ...placesHere(problem).map(({ span }) => span)]),
      says: sayings(problem),
      ...(passing ? { passes: linesOf(passing[1], places) } : {}),
    };
  }
  return undefined;
}

/** A fault of writing is shown beside what its fix makes of it. */
function writingExample(code: string): RuleExample | undefined {
  const [first] = filesIn(fixtures, code);
  if (!first) return undefined;
  const [, text] = first;
  const problem = checkText(text).problems.find((one) => one.code === code);
  if (!problem) return undefined;
  const [fix] = problem.fixes;
  return {
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

// A file of the conformance set holds `report` beside what it is about.
const reportIn = (json: string) => stringifyReport((JSON.parse(json) as { report: ReportDraft }).report);

/** What the fixture knows beside its report: earlier years, and members of a roll-up. */
function surroundingsIn(json: string): CheckContext {
  const { earlier = [], rollUp } = JSON.parse(json) as Surroundings;
  const members = rollUp?.members.map(({ name, report }) => ({
    name,
    report: report && openReport(report, name),
  }));
  return {
    file: '',
    organ: {},
    earlier: earlier.map((report) => openReport(report, `${report.reportingYear}`)),
    ...(rollUp && members ? { rollUp: { complete: rollUp.complete, members } } : {}),
    twins: [],
    suppressions: { ignore: [], baseline: [] },
  };
}

interface Surroundings {
  readonly earlier?: readonly ReportDraft[];
  readonly rollUp?: {
    readonly complete: boolean;
    readonly members: readonly { readonly name: string; readonly report?: ReportDraft }[];
  };
}

const placesHere = ({ related }: LocatedProblem) => related.filter(({ report }) => report === undefined);

/** What is absent cannot be shown. */
function isShown(problem: LocatedProblem, { parsed }: CheckedReport): boolean {
  return problem.path !== '' && parsed.locate(problem.path, 'pair') !== undefined;
}

const sayings = (problem: LocatedProblem) => ({
  'zh-CN': messageOf(problem, 'zh-CN'),
  en: messageOf(problem, 'en'),
});

function linesOf(text: string, paths: readonly string[]): string {
  const parsed = parseReport(text);
  return linesAt(
    text,
    paths.flatMap((path) => parsed.locate(path, 'value') ?? parsed.locate(path, 'key') ?? []),
  );
}

/** The lines of these places, in order, with a mark where lines between are left out. */
function linesAt(text: string, spans: readonly Span[]): string {
  const index = indexLines(text);
  const all = text.split('\n');
  const numbers = spans.flatMap(({ start, end }) => {
    const from = index.position(start).line;
    const to = index.position(Math.max(start, end - 1)).line;
    return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  });
  const shown = [...new Set(numbers)].sort((a, b) => a - b).slice(0, mostLines);
  return shown
    .flatMap((line, at) => {
      const before = shown[at - 1];
      return before === undefined || before === line - 1 ? [all[line] ?? ''] : [gap, all[line] ?? ''];
    })
    .join('\n');
}
