import type { ComparedPlace, Side } from '@nianbao/workspace';
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
  const view = engine.comparisonView(before.checked, judged.checked, { locale });
  const sides = { a: placesOf(before, other, params), b: placesOf(judged, params.uri, params) };
  const link = (side: Side, place: ComparedPlace) => sides[side]?.(place);
  return { title: view.title, markdown: engine.comparisonMarkdown(view, locale, { link }), with: other };
}

/** Addresses of places in a report, for a client that says how it wants them. */
function placesOf({ engine, checked }: Judged, uri: string, { linkTemplate }: CompareParams) {
  if (linkTemplate === undefined) return undefined;
  const { parsed } = checked;
  const document = TextDocument.create(uri, 'nianbao', 0, parsed.text);
  return (place: ComparedPlace): string | undefined => {
    // What the file does not hold has no address; a problem has its characters in any case.
    if (!place.span && !parsed.locate(place.path)) return undefined;
    const { line, character } = document.positionAt((place.span ?? engine.spanOf(parsed, place)).start);
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
