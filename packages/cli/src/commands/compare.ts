import { type Compared, comparedFiles } from '../compare/compared.js';
import { jsonComparison } from '../compare/json.js';
import { markdownComparison } from '../compare/markdown.js';
import { prettyComparison } from '../compare/pretty.js';
import { type ExitCode, exitCodes } from '../exit.js';
import { choiceOf, namesOf, type Values } from '../options.js';
import { findProjects } from '../projects/find-projects.js';
import { readingInputOnce } from '../projects/input.js';
import { type LoadedReport, loadProject, loadReport } from '../projects/load-report.js';
import type { Session } from '../session.js';

const formats = ['pretty', 'markdown', 'json'] as const;

/** `nianbao compare`: two reports side by side, two years of one organ or two organs. */
export async function compare(given: Session, args: readonly unknown[], values: Values): Promise<ExitCode> {
  const session = { ...given, io: readingInputOnce(given.io) };
  const format = choiceOf(values, 'format', formats);
  const [first = '', second = ''] = namesOf(args);
  const a = await load(first, session);
  const b = await load(second, session);
  const { locale } = session;
  // Programs leave out themselves what they do not want.
  const compared = comparedFiles(a, b, { locale, all: values['all'] === true || format === 'json' });
  await session.io.stdout.write(written(compared, format, session));
  return exitCodes.clean;
}

async function load(name: string, session: Session): Promise<LoadedReport> {
  const [found] = await findProjects([{ name, named: true }], session.io, {});
  const [file] = found?.files ?? [];
  if (!found || !file) throw new Error('a file has a project');
  return loadReport(file, await loadProject(found, session), session);
}

function written(compared: Compared, format: (typeof formats)[number], session: Session): string {
  switch (format) {
    case 'pretty':
      return prettyComparison(compared, session);
    case 'markdown':
      return markdownComparison(compared, session);
    case 'json':
      return jsonComparison(compared, session.locale);
  }
}
