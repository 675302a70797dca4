import type { ConfigOptions } from '@nianbao/language-service';
import type { ReadConfig } from '@nianbao/workspace';
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from './checker.js';
import { optionsFor } from './options.js';
import type { Session } from './session.js';

/** An open `nianbao.config.yaml` as a feature sees it. */
export interface ConfigScene {
  readonly engine: Engine;
  readonly document: TextDocument;
  readonly read: ReadConfig;
  readonly options: ConfigOptions;
}

/** The document is a project's configuration, whatever language the client takes it for. */
export function isConfigDocument(uri: string): boolean {
  return /(?:^|\/)nianbao\.config\.ya?ml$/.test(uri);
}

/** Reads what the document says now; undefined when it is not open. */
export async function readCurrentConfig(session: Session, uri: string): Promise<ConfigScene | undefined> {
  const engine = await session.checker.engine();
  const settings = await session.settings.of(uri);
  // What is open now: the client may have changed it while its settings were asked for.
  const document = session.documents.get(uri)?.document;
  if (document === undefined) return undefined;
  const read = engine.readConfig(document.getText(), { rules: settings.rules });
  return { engine, document, read, options: { ...optionsFor(session, settings), organs: organsIn(read) } };
}

/** Names that the configuration itself gives to organs. */
function organsIn({ config: { organs, rollUps } }: ReadConfig): readonly string[] {
  const names = [
    ...organs.map(({ name }) => name),
    ...rollUps.flatMap(({ organ, members }) => [organ, ...members]),
  ];
  return [...new Set(names)];
}

/** Diagnostics of an open configuration; undefined when it is not open. */
export async function configDiagnostics(session: Session, uri: string): Promise<Diagnostic[] | undefined> {
  const scene = await readCurrentConfig(session, uri);
  return scene?.engine.features.diagnoseConfig(scene.document, scene.read.problems, scene.options);
}
