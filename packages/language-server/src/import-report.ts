import type { Connection } from 'vscode-languageserver';
import type { Importers, ReadPart } from './host.js';
import { localeOf } from './locale.js';
import {
  clientMethods,
  type ImportParams,
  type ImportResult,
  type OriginsParams,
  type OriginsResult,
} from './protocol.js';
import type { Session } from './session.js';

const loaded = new WeakMap<Session, Promise<Importers>>();

/** Answers `nianbao/import`: the importers are loaded for the first of a session. */
export async function importReport(session: Session, params: ImportParams): Promise<ImportResult> {
  const { importSource, readPart } = await importersOf(session);
  return importSource(params, {
    locale: localeOf(params.locale) ?? session.client.locale,
    readCharacterMap: (name) => readPart(`cmaps/${name}`),
  });
}

/** Answers `nianbao/origins`. */
export async function origins(session: Session, params: OriginsParams): Promise<OriginsResult> {
  const { originsIn } = await importersOf(session);
  return { origins: originsIn(params, localeOf(params.locale) ?? session.client.locale) };
}

/** A load that failed is tried again the next time. */
function importersOf(session: Session): Promise<Importers> {
  const { connection, host, client } = session;
  const known = loaded.get(session);
  if (known !== undefined) return known;
  const loading = host.loadImporters(client.readsParts ? partsOfClient(connection) : undefined);
  loaded.set(session, loading);
  loading.catch(() => loaded.delete(session));
  return loading;
}

function partsOfClient(connection: Connection): ReadPart {
  return async (name) => {
    const data = await connection.sendRequest<unknown>(clientMethods.readPart, { name });
    if (typeof data !== 'string') throw new Error(`The client has no ${name}`);
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  };
}
