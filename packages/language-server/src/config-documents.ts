import type { ConfigOptions } from '@nianbao/language-service';
import type { ReadConfig } from '@nianbao/workspace';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from './engine-type.js';
import { optionsFor } from './options.js';
import type { ProjectSpace } from './projects/space.js';
import type { SessionParts } from './session-parts.js';
import type { Settings } from './settings.js';

/** An open `nianbao.config.yaml` as a feature sees it. */
export interface ConfigScene {
  readonly engine: Engine;
  readonly document: TextDocument;
  readonly read: ReadConfig;
  readonly options: ConfigOptions;
}

/** The document is a project's configuration, whatever language the client takes it for. */
export function isConfigDocument(uri: string): boolean {
  return /(?:^|\/)nianbao\.config\.yaml$/.test(uri);
}

/** Reads what the document says now; undefined when it is not open. */
export async function readCurrentConfig(
  session: SessionParts,
  uri: string,
): Promise<ConfigScene | undefined> {
  const engine = await session.checker.engine();
  const settings = await session.settings.of(uri);
  // What is open now: the client may have changed it while its settings were asked for.
  const document = session.documents.get(uri)?.document;
  if (document === undefined) return undefined;
  const space = session.projects.placeOf(uri)?.space;
  const read = await readIn(document.getText(), { engine, settings, space });
  return {
    engine,
    document,
    read,
    options: { ...optionsFor(session.client, { settings }), organs: organsIn(read, space) },
  };
}

/** Reads a configuration; C206 is said of it once every report of its project was checked. */
async function readIn(
  text: string,
  {
    engine,
    settings,
    space,
  }: Pick<ConfigScene, 'engine'> & { settings: Settings; space?: ProjectSpace | undefined },
): Promise<ReadConfig> {
  const own = { rules: settings.rules };
  const read = engine.readConfig(text, own);
  const project = space?.project;
  if (!space?.configured || !project || project.config.ignore.length === 0) return read;
  // Entries are found by their places: those of a text that the project has not taken in yet lie elsewhere.
  if (JSON.stringify(read.config.ignore) !== JSON.stringify(project.config.ignore)) return read;
  const reports = (await space.list()).filter((file) => engine.isReportFile(file) && !project.excludes(file));
  if (!project.hasChecked(reports)) return read;
  const unused = engine.unusedIgnoreProblems(read, project.unusedIgnores(), own);
  const problems = [...read.problems, ...unused].sort((a, b) => a.span.start - b.span.start);
  return { ...read, problems };
}

/** Names that the configuration itself gives to organs, and those of the project's reports. */
function organsIn(
  { config: { organs, rollUps } }: ReadConfig,
  space: ProjectSpace | undefined,
): readonly string[] {
  const names = [
    ...organs.map(({ name }) => name),
    ...rollUps.flatMap(({ organ, members }) => [organ, ...members]),
    ...(space?.project?.index.all() ?? []).map(({ name }) => name),
  ];
  return [...new Set(names)].filter((name) => name !== '');
}

/** A project's configuration, open or not, with what is to be said of it. */
export interface ConfigReport {
  readonly uri: string;
  /** Null where it is not open. */
  readonly version: number | null;
  readonly items: Diagnostic[];
}

/** What is to be said of the configurations of all projects in the client's folders. */
export async function configReports(
  session: Pick<SessionParts, 'checker' | 'client' | 'documents' | 'projects' | 'settings'>,
) {
  const engine = await session.checker.engine();
  const reports: ConfigReport[] = [];
  for (const space of session.projects.standing()) {
    if (!space.configured) continue;
    const text = await space.read(engine.configFileName);
    if (text === undefined) continue;
    const uri = space.addressOf(engine.configFileName);
    const settings = await session.settings.of(uri);
    const { problems } = await readIn(text, { engine, settings, space });
    const open = session.documents.find(uri)?.document;
    const document = open ?? TextDocument.create(uri, 'nianbao', 0, text);
    const items = engine.features.diagnoseConfig(
      document,
      problems,
      optionsFor(session.client, { settings }),
    );
    reports.push({ uri, version: open?.version ?? null, items });
  }
  return reports;
}

/** Diagnostics of an open configuration; undefined when it is not open. */
export async function configDiagnostics(
  session: SessionParts,
  uri: string,
): Promise<Diagnostic[] | undefined> {
  const scene = await readCurrentConfig(session, uri);
  return scene?.engine.features.diagnoseConfig(scene.document, scene.read.problems, scene.options);
}
