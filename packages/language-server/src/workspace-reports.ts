import type { Checker, Judged } from './checker.js';
import { fileKey } from './file-key.js';
import type { Host } from './host.js';
import { nextTurn } from './turn.js';

/** A report file of the workspace that was read and judged. */
export interface JudgedFile extends Judged {
  readonly uri: string;
  readonly text: string;
}

/** The report files below the client's folders, as the host finds them. Texts are read when asked for, never kept. */
export class WorkspaceReports {
  readonly #host: Host;
  readonly #checker: Checker;
  readonly #folders: Set<string>;

  constructor(host: Host, checker: Checker, folders: readonly string[]) {
    this.#host = host;
    this.#checker = checker;
    this.#folders = new Set(folders);
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    for (const uri of removed) this.#folders.delete(uri);
    for (const uri of added) this.#folders.add(uri);
  }

  /** Addresses of all report files, each once, though folders may lie in one another. */
  async list(): Promise<readonly string[]> {
    const { isReportFile } = await this.#checker.engine();
    const found = new Map<string, string>();
    for (const folder of this.#folders) {
      const names = (await this.#host.listReports?.(folder, isReportFile)) ?? [];
      for (const name of names) {
        const uri = `${folder.replace(/\/+$/, '')}/${name.split('/').map(encodeURIComponent).join('/')}`;
        found.set(fileKey(uri), uri);
      }
    }
    return [...found.values()];
  }

  /** Reads and judges one file; undefined when it has gone. */
  async judge(uri: string): Promise<JudgedFile | undefined> {
    const text = await this.#host.readFile?.(uri);
    if (text === undefined) return undefined;
    await nextTurn();
    return { uri, text, ...(await this.#checker.judgeText(uri, text)) };
  }
}
