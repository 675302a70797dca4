import type { Echo } from '@nianbao/language-service';
import type { CheckedReport, LocatedProblem } from '@nianbao/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Remembers which problems point into other files, so that those can show it. */
export class Echoes {
  readonly #bySource = new Map<string, readonly Echo[]>();
  readonly #targets = new Map<string, Set<string>>();

  /** Takes in what a check found (undefined: the file is gone); answers the files whose echoes that may change. */
  take(file: string, checked: CheckedReport | undefined): readonly string[] {
    const before = this.#bySource.get(file) ?? [];
    const now = checked ? echoesOf(file, checked) : [];
    if (before.length === now.length && JSON.stringify(before) === JSON.stringify(now)) return [];
    const touched = new Set([...before, ...now].flatMap(({ problem }) => targetsOf(problem)));
    for (const target of touched) this.#targets.get(target)?.delete(file);
    this.#bySource.delete(file);
    if (now.length > 0) this.#bySource.set(file, now);
    for (const target of now.flatMap(({ problem }) => targetsOf(problem))) {
      const sources = this.#targets.get(target) ?? new Set();
      this.#targets.set(target, sources.add(file));
    }
    return [...touched];
  }

  /** What others say of a file. */
  of(file: string): readonly Echo[] {
    return [...(this.#targets.get(file) ?? [])].flatMap((source) =>
      (this.#bySource.get(source) ?? []).filter(({ problem }) => targetsOf(problem).includes(file)),
    );
  }

  clear(): void {
    this.#bySource.clear();
    this.#targets.clear();
  }
}

function echoesOf(file: string, { parsed, problems }: CheckedReport): readonly Echo[] {
  const found = problems.filter((problem) => targetsOf(problem).length > 0);
  if (found.length === 0) return [];
  const document = TextDocument.create(file, 'nianbao', 0, parsed.text);
  return found.map((problem) => {
    const { start, end } = problem.span;
    return { file, problem, range: { start: document.positionAt(start), end: document.positionAt(end) } };
  });
}

/** Files that a problem accuses as much as the one it stands in. What is only a hint is no reason to look there. */
function targetsOf({ source, severity, related }: LocatedProblem): readonly string[] {
  if (source !== 'rules' || severity === 'hint') return [];
  return related.flatMap(({ elsewhere }) => elsewhere?.file ?? []);
}
