import { type ReportSum, sumReports } from '@nianbao/rules';
import { currentEdition, type Edition, editionOfYear } from '@nianbao/schema';
import { cellLabel } from '../compare/view.js';
import { type ExitCode, exitCodes } from '../exit.js';
import { Failure } from '../failure.js';
import { namesOf, textOf, type Values } from '../options.js';
import { readingInputOnce } from '../projects/input.js';
import { jsonLineage, markdownLineage } from '../rollup/lineage.js';
import { type Gathered, gatherConfigured, gatherFiles } from '../rollup/members.js';
import { reportOf } from '../rollup/write-report.js';
import { complain, type Session } from '../session.js';
import { visible } from '../terminal/visible.js';
import { writeTo } from './target.js';

const lineages = ['markdown', 'json'] as const;
/** Cells that are named of those that a member leaves blank. */
const mostNamed = 3;

/** `nianbao rollup`: writes the report that sums others up, and says what could not be summed. */
export async function rollup(given: Session, args: readonly unknown[], values: Values): Promise<ExitCode> {
  const session = { ...given, io: readingInputOnce(given.io) };
  const lineage = lineageOf(values);
  const gathered = await gather(namesOf(args), values, session);
  const edition = editionOfYear(gathered.year) ?? currentEdition;
  const present = gathered.members.filter(({ report }) => report);
  if (present.length === 0) throw new Failure((m) => m.rollup.nobody(gathered.year));
  const missing = gathered.members.filter(({ report }) => !report).map(({ name }) => name);
  const isPartial = values['partial'] === true;
  if (missing.length > 0 && !isPartial) throw new Failure((m) => m.rollup.missing(missing));
  const sum = { ...sumReports(present, { edition }), missing };
  const gaps = gapsIn(gathered, sum, { edition, session });
  const summed = session.messages.rollup.summed(present.length, gathered.members.length);
  const { otherYears } = gathered;
  const others = otherYears.length > 0 ? [session.messages.rollup.otherYears(otherYears)] : [];
  for (const remark of [summed, ...others, ...gaps]) await complain(session, visible(remark));
  const isWritten = textOf(values, 'out') !== undefined || lineage === undefined;
  // The lineage is all that standard output then holds: a program may read it.
  const target =
    lineage === undefined ? session : { ...session, io: { ...session.io, stdout: session.io.stderr } };
  if (isWritten) await writeTo(target, reportOf(gathered, sum, edition), values);
  if (lineage === 'json')
    await session.io.stdout.write(jsonLineage(gathered, sum, { edition, locale: session.locale }));
  if (lineage === 'markdown')
    await session.io.stdout.write(markdownLineage(gathered, sum, { ...session, edition }));
  return gaps.length > 0 ? exitCodes.problems : exitCodes.clean;
}

function lineageOf(values: Values): (typeof lineages)[number] | undefined {
  const text = textOf(values, 'lineage');
  if (text === undefined) return undefined;
  const lineage = lineages.find((one) => one === text);
  if (!lineage) throw new Failure((m) => m.usage.badValue('--lineage', text, lineages.join(', ')));
  return lineage;
}

function gather(files: readonly string[], values: Values, session: Session): Promise<Gathered> {
  const text = textOf(values, 'year');
  if (text === undefined || !/^[12]\d{3}$/.test(text)) throw new Failure((m) => m.usage.badYear(text ?? ''));
  const year = Number(text);
  const organ = textOf(values, 'organ');
  const name = textOf(values, 'name');
  if (organ !== undefined && (name !== undefined || files.length > 0))
    throw new Failure((m) => m.usage.conflict('--organ', name === undefined ? files.join(' ') : '--name'));
  if (organ !== undefined)
    return gatherConfigured({ organ, year, config: textOf(values, 'config') }, session);
  if (name === undefined || files.length === 0) throw new Failure((m) => m.rollup.whichOrgan);
  return gatherFiles({ organ: name, year, files }, session);
}

/** What could not be summed, and why. */
function gapsIn(
  { members }: Gathered,
  sum: ReportSum,
  { edition, session }: { readonly edition: Edition; readonly session: Session },
): readonly string[] {
  const words = session.messages.rollup;
  const blank = new Map<string, string[]>();
  for (const [path, { unknown }] of sum.values)
    for (const name of unknown) blank.set(name, [...(blank.get(name) ?? []), path]);
  const others = members.filter(({ report }) => report && report.edition.id !== edition.id);
  const labels = (paths: readonly string[]) =>
    paths.slice(0, mostNamed).map((path) => cellLabel(path, edition, session.locale));
  return [
    ...(sum.missing.length > 0 ? [words.partial(sum.missing)] : []),
    ...others.map(({ name, report }) => words.otherEdition(name, report?.edition.id ?? '')),
    ...[...blank].map(([name, paths]) => words.blank(name, paths.length, labels(paths))),
  ];
}
