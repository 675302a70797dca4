import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.js';
import type { Engine } from './engine-type.js';
import type { Host } from './host.js';
import { clientMethods, type ListFilesParams, type ReadFileParams } from './protocol.js';

/** Files that are not open: those that the client reads for us where it offers that, else those of the machine. */
export interface Files {
  /** Reports and configurations below a folder (or in it, when `shallow`), relative to it. */
  list(folder: string, shallow: boolean): Promise<readonly string[]>;
  /** Text of a file; undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

/** The files that this host and this client have together. */
export function filesOf(
  { host, client, connection }: { host: Host; client: Client; connection: Connection },
  engine: () => Promise<Engine>,
): Files {
  const { readFile, listFiles } = host;
  if (client.readsFiles) return filesOfClient(connection);
  if (readFile && listFiles) {
    return {
      list: async (folder, shallow) => {
        const { isReportFile, configFileName } = await engine();
        return listFiles(folder, {
          shallow,
          wanted: (name) => name === configFileName || isReportFile(name),
        });
      },
      read: readFile,
    };
  }
  return noFiles;
}

const noFiles: Files = { list: async () => [], read: async () => undefined };

/** A client may fail or answer anything; such files are not there. */
function filesOfClient(connection: Connection): Files {
  const ask = (method: string, params: ListFilesParams | ReadFileParams) =>
    connection.sendRequest<unknown>(method, params).catch(() => undefined);
  return {
    list: async (folder, shallow) => {
      const names = await ask(clientMethods.listFiles, { folder, shallow });
      return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
    },
    read: async (uri) => {
      const text = await ask(clientMethods.readFile, { uri });
      return typeof text === 'string' ? text : undefined;
    },
  };
}
