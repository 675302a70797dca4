import type { CheckedReport } from '@nianbao/workspace';
import type { Judged } from './checker.js';
import { judgeCurrent } from './judging.js';
import { localeOf } from './locale.js';
import { optionsFor } from './options.js';
import type { CompareParams, CompareResult } from './protocol.js';
import type { Session } from './session.js';

/** Answers `nianbao/compare`. */
export async function compare(session: Session, params: CompareParams): Promise<CompareResult | null> {
  const judged = await judgedAt(session, params.uri);
  if (!judged) return null;
  const other = params.with ?? latestEarlier(judged);
  const before = other === undefined ? undefined : await judgedAt(session, other);
  if (other === undefined || !before?.checked.parsed.isReport || !judged.checked.parsed.isReport) return null;
  const { engine } = judged;
  const locale = localeOf(params.locale) ?? optionsFor(session.client, judged).locale;
  const open = ({ parsed }: CheckedReport, key: string) => engine.openParsed(parsed, key);
  const [a, b] = [open(before.checked, other), open(judged.checked, params.uri)];
  const problems = engine.problemChanges(before.checked.problems, judged.checked.problems);
  const title = [a, b].map(engine.nameOfReport).join(' ↔ ');
  return { title, markdown: engine.comparisonMarkdown({ a, b, problems }, locale), with: other };
}

/** A report by its text in the editor, else by its file. */
async function judgedAt(session: Session, uri: string): Promise<Judged | undefined> {
  const open = session.documents.find(uri);
  return open ? judgeCurrent(session, open.document.uri) : session.reports.judge(uri);
}

function latestEarlier({ checked, place }: Judged): string | undefined {
  const [earlier] = checked.surroundings?.earlier ?? [];
  return earlier && place?.space.addressOf(earlier.key);
}
