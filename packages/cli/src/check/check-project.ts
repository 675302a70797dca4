import { parseReport } from '@nianbao/document';
import {
  type CheckSettings,
  configFileName,
  isReportFile,
  type LocatedProblem,
  type OpenedProject,
  openProject,
  unusedIgnoreProblems,
} from '@nianbao/workspace';
import { Failure, fileFailure } from '../failure.js';
import { standardInput } from '../files/find-files.js';
import { joinPath } from '../files/paths.js';
import { type ReadFile, readFiles } from '../files/read-files.js';
import { checkedConfig, checkedFile, type Reporter } from '../output/reporter.js';
import type { FoundProject, ProjectFile } from '../projects/find-projects.js';
import { namesIn, projectEnv } from '../projects/project-env.js';
import { complain, type Session } from '../session.js';
import { visible } from '../terminal/visible.js';
import { BaselineUpdate } from './baseline-update.js';
import { byOrgan } from './by-organ.js';
import type { OutcomeTally } from './outcome-tally.js';
import type { Tally } from './tally.js';

/** What every step of a check is given. */
export interface Work {
  readonly session: Session;
  readonly reporter: Reporter;
  readonly tally: Tally;
  readonly outcomes: OutcomeTally;
  readonly settings: CheckSettings;
  readonly stdinName: string | undefined;
  readonly baseline: 'obey' | 'ignore' | 'update';
}

interface Step {
  readonly found: FoundProject;
  readonly opened: OpenedProject;
  readonly work: Work;
  readonly update: BaselineUpdate;
  readonly nameOf: (path: string) => string;
}

/** Checks the files of one project, organ by organ; what is wrong with its configuration comes last. */
export async function checkProject(found: FoundProject, work: Work): Promise<void> {
  const { io } = work.session;
  const opened = await open(found, work);
  const nameOf = namesIn(found, io);
  if (opened.brokenBaseline !== undefined) {
    const name = nameOf(opened.brokenBaseline);
    await fail(name, new Failure((m) => m.files.notBaseline(name)), work);
  }
  const step: Step = { found, opened, work, nameOf, update: new BaselineUpdate(opened) };
  for await (const file of readFiles(byOrgan(found.files, opened.project), io)) {
    if (io.stdout.closed) return;
    await checkOne(file, step);
  }
  if (work.baseline === 'update') await updateBaseline(step);
  else work.tally.goneFromBaseline(await goneFrom(step));
  await checkConfig(step);
}

async function open(found: FoundProject, { session, baseline }: Work): Promise<OpenedProject> {
  try {
    return await openProject(projectEnv(found, session.io), { withBaseline: baseline !== 'ignore' });
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(found.configFile ?? configFileName, error);
  }
}

async function checkOne(file: ReadFile<ProjectFile>, step: Step): Promise<void> {
  const { work, opened, nameOf } = step;
  const { session, reporter, tally } = work;
  const name = file.name === standardInput ? (work.stdinName ?? session.messages.files.stdin) : file.name;
  if ('failure' in file) return fail(name, file.failure, work);
  if (!file.named && opened.project.excludes(file.path)) return;
  const parsed = parseReport(file.text);
  const checked = await opened.project.check(file.path, parsed, work.settings);
  if (!parsed.isReport && checked.problems.length === 0) {
    // A folder or a glob may hold other files; only what was asked for by name is missed.
    if (!file.named && !isReportFile(name)) return;
    return fail(name, new Failure((messages) => messages.files.notReport(name)), work);
  }
  const left = work.baseline === 'update' ? step.update.take(file.path, checked) : checked;
  const shown = checkedFile(name, left, nameOf);
  tally.report(shown, { lacksLastYear: lacksLastYear(file.path, opened, checked.outcomes) });
  work.outcomes.add(checked.outcomes, checked.reasons);
  await session.io.stdout.write(reporter.file(shown));
}

/** Rules across years could not look at last year. */
function lacksLastYear(
  path: string,
  { project: { index } }: OpenedProject,
  outcomes: Readonly<Record<string, string>>,
): boolean {
  const report = index.get(path);
  if (!report) return false;
  if (!Object.keys(outcomes).some((code) => code.startsWith('Y') && outcomes[code] === 'not-assessable'))
    return false;
  return index.earlierOf(report)[0]?.year !== report.year - 1;
}

function isWhole({ found, opened }: Step): boolean {
  const checked = new Set(found.files.map(({ path }) => path));
  return opened.project.index.all().every(({ file }) => checked.has(file));
}

async function goneFrom(step: Step): Promise<number> {
  const { project, baseline } = step.opened;
  const files = await goneFiles(step);
  const entries = files.flatMap((file) => baseline.files[file] ?? []);
  return project.goneFromBaseline() + entries.reduce((sum, { count }) => sum + count, 0);
}

/** Files of the baseline that the project no longer has; those that merely were not checked are not among them. */
async function goneFiles({ found: { folder }, opened: { project }, work }: Step): Promise<readonly string[]> {
  const gone: string[] = [];
  if (folder === undefined) return gone;
  for (const file of project.staleFiles()) {
    const kind = await work.session.io.kindOf(joinPath(folder, file)).catch(() => undefined);
    if (kind === undefined || project.excludes(file)) gone.push(file);
  }
  return gone;
}

async function updateBaseline(step: Step): Promise<void> {
  const { found, opened, work, update, nameOf } = step;
  if (opened.brokenBaseline !== undefined || found.folder === undefined) return;
  const path = opened.project.config.baseline;
  const name = nameOf(path);
  try {
    await work.session.io.writeFile(name, update.text(await goneFiles(step)), { overwrite: true });
  } catch (error) {
    return fail(name, fileFailure(name, error), work);
  }
  await complain(work.session, work.session.messages.check.baselineWritten(visible(name), update.count));
}

async function checkConfig(step: Step): Promise<void> {
  const { found, opened, work } = step;
  if (!opened.config) return;
  const { project } = opened;
  const unused: readonly LocatedProblem[] = isWhole(step)
    ? unusedIgnoreProblems(opened.config, project.unusedIgnores(), work.settings)
    : [];
  const problems = [...opened.config.problems, ...unused].sort((a, b) => a.span.start - b.span.start);
  if (problems.length === 0) return;
  const name = found.configFile === undefined ? configFileName : step.nameOf(found.configFile);
  const shown = checkedConfig(name, { text: opened.config.text, problems });
  work.tally.problems(shown);
  await work.session.io.stdout.write(work.reporter.file(shown));
}

/** Says a failure and counts it. */
export async function fail(name: string, failure: Failure, work: Work): Promise<void> {
  const message = visible(failure.say(work.session.messages));
  work.tally.failed();
  await complain(work.session, message);
  await work.session.io.stdout.write(work.reporter.failure(name, message));
}
