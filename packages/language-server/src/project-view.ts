import type { ConfigFile, ProjectView } from '@nianbao/language-service';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { Judged } from './checker.js';
import type { Engine } from './engine-type.js';
import type { Session } from './session.js';

/** The project around a judged report, as the features see it; none until it stands. */
export function viewOf({ place, checked }: Pick<Judged, 'place' | 'checked'>): ProjectView | undefined {
  const project = place?.space.project;
  if (!place || !project) return undefined;
  const own = checked.surroundings ? project.index.get(place.file) : undefined;
  return {
    uriOf: (file) => place.space.addressOf(file),
    locate: async (file, target) => (await project.locate(file, target))?.range,
    nextYear: own && project.index.find(own.name, own.year + 1, own)?.file,
    rollUps: own ? project.index.sumsOf(own).map(({ file }) => file) : [],
  };
}

/** The configuration that speaks for a judged report, or that may be made for it; none until its project stands. */
export async function configOf(engine: Engine, place: Judged['place']): Promise<ConfigFile | undefined> {
  if (!place?.space.project) return undefined;
  const { space } = place;
  return { uri: space.addressOf(engine.configFileName), text: await space.read(engine.configFileName) };
}

/** Answers `workspace/symbol`: reports by organ and year. */
export async function findReports(session: Session, query: string): Promise<WorkspaceSymbol[]> {
  const engine = await session.checker.engine();
  const reports = session.projects.standing().flatMap((space) =>
    (space.project?.index.all() ?? []).map(({ name, year, file }) => ({
      name,
      year,
      uri: space.addressOf(file),
    })),
  );
  return engine.features.workspaceSymbols(reports, query);
}
