import { equationsOf } from '@nianbao/rules';
import { asRow, type Entry, labelOf, tableName, valueAt } from '@nianbao/schema';
import type { CheckedReport, LocatedProblem } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeLens } from 'vscode-languageserver-types';
import { wordsIn } from '../messages/words.js';
import type { Options } from '../options.js';
import { rangeOf } from '../places.js';
import { lengthOf } from './document-symbols.js';

/** One line above each section: 「表三：25 行，2 处不平」. */
export function codeLenses(document: TextDocument, checked: CheckedReport, options: Options): CodeLens[] {
  const { parsed } = checked;
  if (!parsed.isReport) return [];
  const identities = new Set(equationsOf(parsed.report).map((equation) => equation.code));
  return parsed.edition.sections.flatMap((section) => {
    const key = parsed.locate(section.path, 'key');
    if (!key) return [];
    const problems = checked.problems.filter((problem) => isBelow(problem.path, section.path));
    const title = section.table
      ? tableTitle(section, problems, { checked, identities, options })
      : textTitle(section, problems, { checked, options });
    const range = rangeOf(document, key);
    return [
      { range, command: { title, command: options.showProblems ?? '', arguments: [document.uri, range] } },
    ];
  });
}

function tableTitle(
  section: Entry,
  problems: readonly LocatedProblem[],
  view: {
    readonly checked: CheckedReport;
    readonly identities: ReadonlySet<string>;
    readonly options: Options;
  },
): string {
  const words = wordsIn(view.options.locale).lens;
  const { parsed } = view.checked;
  const lines = [...parsed.edition.entries.values()].filter(
    (entry) => entry.table === section.table && isLine(entry) && parsed.locate(entry.path, 'key'),
  );
  const broken = problems.filter((problem) => view.identities.has(problem.code)).length;
  const others = problems.length - broken;
  const hasEquations = lines.some((entry) => asRow(entry));
  const parts = [words.table(tableName(section.table ?? 2, view.options.locale), lines.length)];
  if (broken > 0) parts.push(words.broken(broken));
  if (others > 0) parts.push(broken > 0 ? words.others(others) : words.problems(others));
  if (problems.length === 0 && hasEquations) parts.push(words.balanced);
  return parts.join(view.options.locale === 'en' ? ', ' : '，');
}

/** A line of numbers. */
function isLine({ node }: Entry): boolean {
  return node.kind === 'group' && node.flow === true;
}

function textTitle(
  section: Entry,
  problems: readonly LocatedProblem[],
  { checked, options }: { readonly checked: CheckedReport; readonly options: Options },
): string {
  const words = wordsIn(options.locale).lens;
  const text = valueAt(checked.parsed.report, section.path);
  const parts = [words.characters(typeof text === 'string' ? lengthOf(text) : 0)];
  if (problems.length > 0) parts.push(words.problems(problems.length));
  const isEnglish = options.locale === 'en';
  return `${labelOf(section.node, options.locale)}${isEnglish ? ': ' : '：'}${parts.join(isEnglish ? ', ' : '，')}`;
}

function isBelow(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}.`);
}
