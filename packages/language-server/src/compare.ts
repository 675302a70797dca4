import type { Place } from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';
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
  const title = engine.comparisonTitle({ a, b });
  const sides = { a: placesOf(before, other, params), b: placesOf(judged, params.uri, params) };
  const link = (side: 'a' | 'b', place: Place) => sides[side]?.(place);
  return { title, markdown: engine.comparisonMarkdown({ a, b, problems, link }, locale), with: other };
}

/** Addresses of places in a report, for a client that says how it wants them. */
function placesOf({ engine, checked }: Judged, uri: string, { linkTemplate }: CompareParams) {
  if (linkTemplate === undefined) return undefined;
  const { parsed } = checked;
  const document = TextDocument.create(uri, 'nianbao', 0, parsed.text);
  return (place: Place): string | undefined => {
    if (!parsed.locate(place.path)) return undefined;
    const { line, character } = document.positionAt(engine.spanOf(parsed, place).start);
    return linkTemplate
      .replaceAll('{line}', String(line + 1))
      .replaceAll('{character}', String(character + 1))
      .replaceAll('{uri}', () => uri);
  };
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
