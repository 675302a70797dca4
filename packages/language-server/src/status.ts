import type { LocatedProblem } from '@nianbao/workspace';
import type { Judged } from './checker.js';
import { optionsFor } from './options.js';
import { type Counts, methods, type SectionStatus, type StatusParams } from './protocol.js';
import type { Session } from './session.js';

/** Counts problems by severity. */
export function countProblems(problems: readonly LocatedProblem[]): Counts {
  const of = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), hints: of('hint') };
}

/** Tells a client that wants it how many problems each section has; says nothing twice. */
export class StatusLine {
  readonly #session: Session;
  readonly #said = new Map<string, string>();

  constructor(session: Session) {
    this.#session = session;
  }

  say(uri: string, judged: Judged): void {
    if (!this.#session.client.wantsStatus) return;
    const status: StatusParams = { uri, ...describeStatus(this.#session, judged) };
    const text = JSON.stringify(status);
    if (this.#said.get(uri) === text) return;
    this.#said.set(uri, text);
    void this.#session.connection.sendNotification(methods.status, status);
  }

  forget(uri: string): void {
    this.#said.delete(uri);
  }
}

function describeStatus(session: Session, judged: Judged): Omit<StatusParams, 'uri'> {
  const { engine, checked } = judged;
  const { parsed, problems } = checked;
  const { locale } = optionsFor(session.client, judged);
  const sections = parsed.edition.sections.flatMap((entry): SectionStatus[] => {
    if (entry.section === undefined) return [];
    const own = problems.filter((problem) => belongsTo(problem.path, entry.path));
    return [
      {
        section: entry.section,
        title: engine.rowLabel(entry.path, locale, parsed.edition),
        ...countProblems(own),
      },
    ];
  });
  return { isReport: parsed.isReport, sections, ...countProblems(problems) };
}

function belongsTo(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}.`);
}
