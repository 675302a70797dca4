import { type ReportSum, sumReports } from '@nianbao/rules';
import { currentEdition, type Edition, editionOfYear } from '@nianbao/schema';
import { cellLabel } from '@nianbao/workspace';
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
  await tell(gathered, gaps, { session, isPiped: textOf(values, 'out') === undefined });
  // The lineage is all that standard output then holds: a program may read it.
  const target =
    lineage === undefined ? session : { ...session, io: { ...session.io, stdout: session.io.stderr } };
  if (lineage === undefined || textOf(values, 'out') !== undefined)
    await writeTo(target, reportOf(gathered, sum, edition), values);
  if (lineage !== undefined)
    await session.io.stdout.write(lineageText(lineage, gathered, { sum, edition, session }));
  return gaps.length > 0 ? exitCodes.problems : exitCodes.clean;
}

function lineageText(
  format: (typeof lineages)[number],
  gathered: Gathered,
  {
    sum,
    edition,
    session,
  }: { readonly sum: ReportSum; readonly edition: Edition; readonly session: Session },
): string {
  switch (format) {
    case 'json':
      return jsonLineage(gathered, sum, { edition, locale: session.locale });
    case 'markdown':
      return markdownLineage(gathered, sum, { ...session, edition });
  }
}

/** Says how many were summed and what could not be; a pipe that misses nothing is told nothing. */
async function tell(
  { members, otherYears }: Gathered,
  gaps: readonly string[],
  { session, isPiped }: { readonly session: Session; readonly isPiped: boolean },
): Promise<void> {
  const words = session.messages.rollup;
  const present = members.filter(({ report }) => report).length;
  const notes = [
    ...(isPiped && gaps.length === 0 ? [] : [words.summed(present, members.length)]),
    ...(otherYears.length > 0 ? [words.otherYears(otherYears)] : []),
    ...gaps,
  ];
  for (const note of notes) await complain(session, visible(note));
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
