import { indexLines, type LineIndex, parseReport } from '@nianbao/document';
import { type OpenReport, openReport } from '@nianbao/rules';
import { type CheckedReport, type OpenedProject, openProject } from '@nianbao/workspace';
import { Failure, fileFailure } from '../failure.js';
import { type FoundFile, standardInput } from '../files/find-files.js';
import { readFiles } from '../files/read-files.js';
import type { Session } from '../session.js';
import type { FoundProject, ProjectFile } from './find-projects.js';
import { projectEnv } from './project-env.js';

/** A report that a command was given by name, with what is known of it. */
export interface LoadedReport {
  /** As it is shown. */
  readonly name: string;
  readonly report: OpenReport;
  readonly checked: CheckedReport;
  readonly lines: LineIndex;
}

/** A project opened for a command. */
export interface LoadedProject {
  readonly found: FoundProject;
  readonly opened: OpenedProject;
}

/** Opens a project, its baseline set aside: whoever compares or sums wants to see everything. */
export async function loadProject(found: FoundProject, { io }: Session): Promise<LoadedProject> {
  try {
    return { found, opened: await openProject(projectEnv(found, io), { withBaseline: false }) };
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(found.configFile ?? '', error);
  }
}

/** Reads and checks one file of a project; what is no report is a failure. */
export async function loadReport(
  file: ProjectFile,
  { opened }: LoadedProject,
  session: Session,
): Promise<LoadedReport> {
  const { name, text } = await readText(file, session);
  const parsed = parseReport(text);
  if (!parsed.isReport) throw new Failure((m) => m.files.notReport(name));
  const checked = await opened.project.check(file.path, parsed);
  const report = openReport(parsed.report, file.path);
  return { name, report, checked, lines: indexLines(text) };
}

/** The text of one file that the user named. */
export async function readText(
  file: FoundFile,
  { io, messages }: Session,
): Promise<{ readonly name: string; readonly text: string }> {
  for await (const read of readFiles([file], io)) {
    if ('failure' in read) throw read.failure;
    return { name: file.name === standardInput ? messages.files.stdin : file.name, text: read.text };
  }
  throw new Error('a file is read or fails');
}
