import type { OpenReport, RollUpMember } from '@nianbao/rules';
import { configFileName, type OrganEntry, plainName, type RollUpEntry } from '@nianbao/workspace';
import { Failure } from '../failure.js';
import { findFiles } from '../files/find-files.js';
import { findProjects } from '../projects/find-projects.js';
import { type LoadedProject, loadProject, loadReport } from '../projects/load-report.js';
import type { Session } from '../session.js';

/** What is summed into one report. */
export interface Gathered {
  readonly organ: string;
  readonly year: number;
  /** What the configuration knows of the organ. */
  readonly entry: OrganEntry | undefined;
  readonly members: readonly RollUpMember[];
  /** Files that were given and are for another year. */
  readonly otherYears: readonly string[];
}

/** The members that the configuration names for an organ and a year. */
export async function gatherConfigured(
  { organ, year, config }: { organ: string; year: number; config: string | undefined },
  session: Session,
): Promise<Gathered> {
  const [found] = await findProjects([{ name: configFileName, named: false }], session.io, { config });
  if (!found) throw new Error('a file has a project');
  const project = await loadProject(found, session);
  const { index, config: read } = project.opened.project;
  const rollUp = index.rollUpOf({ name: organ, year, region: undefined });
  if (!rollUp) throw new Failure((m) => m.rollup.notConfigured(organ, year));
  const members = await Promise.all(
    rollUp.members.map(async (name) => ({ name, report: await memberOf(name, { rollUp, year }, project) })),
  );
  const entry = read.organs.find(({ name }) => index.organOf(name) === index.organOf(organ));
  return { organ, year, entry, members, otherYears: [] };
}

async function memberOf(
  name: string,
  { rollUp, year }: { rollUp: RollUpEntry; year: number },
  { opened: { project } }: LoadedProject,
): Promise<OpenReport | undefined> {
  const found = project.index.find(name, year, { name: rollUp.organ, year, region: undefined, file: '' });
  return found && project.open(found.file);
}

/** The members that are given as files. */
export async function gatherFiles(
  { organ, year, files }: { organ: string; year: number; files: readonly string[] },
  session: Session,
): Promise<Gathered> {
  const found = await findFiles(files, session.io);
  const [failure] = found.failures;
  if (failure) throw failure;
  const members = new Map<string, { report: OpenReport; file: string }>();
  const otherYears: string[] = [];
  for (const project of await findProjects(found.files, session.io, { config: false })) {
    const loaded = await loadProject({ ...project, files: [] }, session);
    for (const file of project.files) {
      const { report, name } = await loadReport(file, loaded, session);
      const member = String(report.report.agency?.name ?? name);
      // A roll-up among its members' files would be counted twice.
      if (plainName(member) === plainName(organ)) continue;
      const known = members.get(member);
      if (report.year !== year) otherYears.push(name);
      else if (known) throw new Failure((m) => m.rollup.twice(member, known.file, name));
      else members.set(member, { report, file: name });
    }
  }
  const list = [...members].map(([name, { report }]) => ({ name, report }));
  return { organ, year, entry: undefined, members: list, otherYears };
}
