import type { Checker, Judged } from './checker.js';
import type { Files } from './files.js';
import type { Projects } from './projects/projects.js';
import { nextTurn } from './turn.js';

/** A report file of the workspace that was read and judged. */
export interface JudgedFile extends Judged {
  readonly uri: string;
  readonly text: string;
}

/** The report files below the client's folders, as their projects know them. Texts are read when asked for, never kept. */
export class WorkspaceReports {
  readonly #files: Files;
  readonly #checker: Checker;
  readonly #projects: Projects;

  constructor(files: Files, checker: Checker, projects: Projects) {
    this.#files = files;
    this.#checker = checker;
    this.#projects = projects;
  }

  /** Addresses of all report files, each once, though folders may lie in one another. */
  async list(): Promise<readonly string[]> {
    await this.#projects.ready();
    return this.#projects.reports();
  }

  /** Reads and judges one file; undefined when it has gone. */
  async judge(uri: string): Promise<JudgedFile | undefined> {
    const text = await this.#files.read(uri);
    if (text === undefined) return undefined;
    await nextTurn();
    return { uri, text, ...(await this.#checker.judgeText(uri, text)) };
  }
}
