// A bundle of its own, loaded when somebody imports, so that those who write reports never pay for it.
import { indexLines, type ParsedReport, parseReport, type Span, stringifyReport } from '@nianbao/document';
import {
  describeImportMessage,
  describePlace,
  type ImportMessage,
  type Provenance,
  type SourcePlace,
} from '@nianbao/importers';
import { importAuto } from '@nianbao/importers/auto';
import type { Locale } from '@nianbao/schema';
import { spanOf } from '@nianbao/workspace';
import type {
  ImportedMessage,
  ImportedOrigin,
  ImportParams,
  ImportResult,
  OriginsParams,
} from './protocol.js';
import { provenanceOf } from './provenance.js';

/** What an import is told beside the source. */
export interface ImportingOptions {
  readonly locale: Locale;
  /** Gives a character map of pdfjs by the name of its file. */
  readonly readCharacterMap: (name: string) => Promise<Uint8Array>;
}

/** What this module offers to a server that loads it. */
export interface Importing {
  readonly importSource: typeof importSource;
  readonly originsIn: typeof originsIn;
}

/** Makes a report of what an organ has published, in whatever format. */
export async function importSource(
  { name = '', data, text }: ImportParams,
  { locale, readCharacterMap }: ImportingOptions,
): Promise<ImportResult> {
  const bytes = text === undefined ? bytesOf(data ?? '') : bytesOfText(text);
  const read = await importAuto(bytes, { name, readCharacterMap });
  const report = read.report ? stringifyReport(read.report) : null;
  const rangeOf = placesIn(report ?? '');
  return {
    text: report,
    messages: read.messages.map((message) => told(message, { locale, rangeOf })),
    origins: report === null ? [] : originsOf(read.provenance, { locale, rangeOf }),
  };
}

/** Where the values of a report stood in its source, by the provenance that was kept of it: JSON, whatever it holds. */
export function originsIn({ text, provenance }: OriginsParams, locale: Locale): readonly ImportedOrigin[] {
  const { locate } = parseReport(text);
  // What the report no longer has, would stand at what is nearest.
  const kept = Object.entries(provenanceOf(provenance)).filter(([path]) => locate(path) !== undefined);
  return originsOf(Object.fromEntries(kept), { locale, rangeOf: placesIn(text) });
}

type Range = ImportedMessage['range'];

interface Telling {
  readonly locale: Locale;
  readonly rangeOf: (path: string | undefined) => Range;
}

/** Where in a report what a path names stands; without a path, at its top. */
function placesIn(text: string): Telling['rangeOf'] {
  const parsed = parseReport(text);
  const lines = indexLines(text);
  return (path) => {
    const span = path === undefined ? { start: 0, end: 0 } : spanOfValue(parsed, path);
    return { start: lines.position(span.start), end: lines.position(span.end) };
  };
}

/** What a path names; of a blank its key and the place of what is missing, so that what is written there belongs to it. */
function spanOfValue(parsed: ParsedReport, path: string): Span {
  const value = parsed.locate(path);
  const isBlank = value !== undefined && value.start === value.end;
  return (isBlank && parsed.locate(path, 'pair')) || spanOf(parsed, { path });
}

/** A message where it concerns the report; where in the source it arose is said first. */
function told(message: ImportMessage, { locale, rangeOf }: Telling): ImportedMessage {
  return {
    severity: message.severity,
    code: message.code,
    message: after(message.place, describeImportMessage(message, locale), locale),
    range: rangeOf(message.path),
  };
}

/** Longest text of a source that is quoted. */
const quoted = 60;

/** Where each value that stands on one line of the report stood in the source. */
function originsOf(provenance: Provenance, { locale, rangeOf }: Telling): readonly ImportedOrigin[] {
  return Object.entries(provenance).flatMap(([path, { place, text }]) => {
    const range = rangeOf(path);
    if (range.start.line !== range.end.line || range.start.character === range.end.character) return [];
    const short = text.length > quoted ? `${text.slice(0, quoted)}…` : text;
    const mark = locale === 'zh-CN' ? `“${short}”` : `"${short}"`;
    return [{ range, text: after(place, mark, locale) }];
  });
}

function after(place: SourcePlace | undefined, sentence: string, locale: Locale): string {
  const where = place ? describePlace(place, locale) : '';
  return where === '' ? sentence : `${where}${locale === 'zh-CN' ? '：' : ': '}${sentence}`;
}

/** The mark at the top outdoes any encoding that a page says it is in: text from a clipboard is decoded already. */
const bytesOfText = (text: string) => new TextEncoder().encode(`\ufeff${text}`);

function bytesOf(data: string): Uint8Array {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
