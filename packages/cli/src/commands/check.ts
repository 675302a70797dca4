import packageJson from '../../package.json' with { type: 'json' };
import { checkProject, fail, type Work } from '../check/check-project.js';
import { OutcomeTally } from '../check/outcome-tally.js';
import { maxWarningsFrom, settingsFrom } from '../check/settings.js';
import { Tally } from '../check/tally.js';
import type { ExitCode } from '../exit.js';
import { Failure } from '../failure.js';
import { findFiles } from '../files/find-files.js';
import { choiceOf, namesOf, textOf, type Values } from '../options.js';
import { createReporter, outputFormats } from '../output/create.js';
import type { Reporter } from '../output/reporter.js';
import { findProjects } from '../projects/find-projects.js';
import { readingInputOnce } from '../projects/input.js';
import type { Session } from '../session.js';

/** Columns to draw in where the output is no terminal. */
const usualColumns = 100;

/** `nianbao check`: checks reports, each among the others of its project, and says what is wrong with them. */
export async function check(given: Session, args: readonly unknown[], values: Values): Promise<ExitCode> {
  const session = { ...given, io: readingInputOnce(given.io) };
  const { io } = session;
  const reporter = reporterFor(session, values);
  const showOutcomes = values['showOutcomes'] === true;
  const work: Work = {
    session,
    reporter,
    tally: new Tally(maxWarningsFrom(values)),
    outcomes: new OutcomeTally(session.locale),
    settings: settingsFrom(values),
    stdinName: textOf(values, 'stdinFilename'),
    baseline: baselineUse(values),
  };
  const { files, failures } = await findFiles(namesOf(args), io);
  const projects = await findProjects(files, io, { config: configFrom(values), stdinName: work.stdinName });
  await io.stdout.write(reporter.begin());
  for (const failure of failures) await fail('', failure, work);
  for (const project of projects) {
    if (!io.stdout.closed) await checkProject(project, work);
  }
  await io.stdout.write(reporter.end(work.tally.summary(showOutcomes ? work.outcomes.table() : undefined)));
  return work.tally.exitCode();
}

function reporterFor({ io, locale, messages, colors }: Session, values: Values): Reporter {
  return createReporter(choiceOf(values, 'format', outputFormats), {
    locale,
    messages,
    colors,
    columns: io.stdout.columns ?? usualColumns,
    quiet: values['quiet'] === true,
    showOutcomes: values['showOutcomes'] === true,
    version: packageJson.version,
  });
}

function configFrom(values: Values): string | false | undefined {
  return values['config'] === false ? false : textOf(values, 'config');
}

function baselineUse(values: Values): Work['baseline'] {
  const isOff = values['baseline'] === false;
  if (values['updateBaseline'] !== true) return isOff ? 'ignore' : 'obey';
  if (isOff) throw new Failure((m) => m.usage.conflict('--no-baseline', '--update-baseline'));
  return 'update';
}
