import packageJson from '../../package.json' with { type: 'json' };
import { checkProject, type Work } from '../check/check-project.js';
import { OutcomeTally } from '../check/outcome-tally.js';
import { Tally } from '../check/tally.js';
import { type ExitCode, exitCodes } from '../exit.js';
import { type FoundFile, standardInput } from '../files/find-files.js';
import { createReporter } from '../output/create.js';
import { findProjects } from '../projects/find-projects.js';
import type { Session } from '../session.js';
import type { Imported } from './imported.js';

/** Columns to draw in where the output is no terminal. */
const usualColumns = 100;

/** How the reports are checked. */
export interface CheckImported {
  /** What is written goes to its standard output. */
  readonly session: Session;
  readonly format: 'pretty' | 'json';
}

/** Checks the reports that were imported, as `nianbao check` does: those on disk there, a single one as it stands. */
export async function checkImported(all: readonly Imported[], how: CheckImported): Promise<ExitCode> {
  const files: readonly FoundFile[] = all.flatMap(({ target, text }) =>
    text === undefined || (target === undefined && all.length > 1)
      ? []
      : [{ name: target ?? standardInput, named: true }],
  );
  const session = withInput(how.session, all[0]?.text);
  if (files.length === 0 && how.format === 'pretty') return exitCodes.clean;
  const { io, locale, messages, colors } = session;
  const reporter = createReporter(how.format, {
    ...{ locale, messages, colors },
    columns: io.stdout.columns ?? usualColumns,
    quiet: false,
    showOutcomes: false,
    version: packageJson.version,
  });
  const work: Work = {
    session,
    reporter,
    tally: new Tally(undefined),
    outcomes: new OutcomeTally(locale),
    settings: {},
    stdinName: undefined,
    baseline: 'obey',
  };
  await io.stdout.write(reporter.begin());
  for (const project of await findProjects(files, io, {})) await checkProject(project, work);
  await io.stdout.write(reporter.end(work.tally.summary(undefined)));
  return work.tally.exitCode();
}

/** Standard input becomes the report that was made: it is in no file yet, and so in no project. */
function withInput(session: Session, text: string | undefined): Session {
  if (text === undefined) return session;
  const { io, messages } = session;
  const files = { ...messages.files, stdin: messages.import.stdout };
  const readStdin = async () => new TextEncoder().encode(text);
  return { ...session, messages: { ...messages, files }, io: { ...io, readStdin } };
}
