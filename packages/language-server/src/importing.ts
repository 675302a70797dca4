// A bundle of its own, loaded when somebody imports, so that those who write reports never pay for it.
import { parseReport, stringifyReport } from '@nianbao/document';
import {
  describeImportMessage,
  describePlace,
  type ImportMessage,
  type Provenance,
  type SourcePlace,
} from '@nianbao/importers';
import { importAuto } from '@nianbao/importers/auto';
import type { Locale } from '@nianbao/schema';
import type { Range } from 'vscode-languageserver';
import { placesIn } from './places.js';
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

interface Telling {
  readonly locale: Locale;
  readonly rangeOf: (path: string | undefined) => Range;
}

/** A message where it concerns the report; where in the source it arose is said first. */
function told(message: ImportMessage, { locale, rangeOf }: Telling): ImportedMessage {
  return {
    severity: message.severity,
    code: message.code,
    message: after(message.place, describeImportMessage(message, locale), locale),
    range: rangeOf(message.path),
    ...(message.path === undefined ? {} : { path: message.path }),
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
    return [{ range, path, text: after(place, mark, locale) }];
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
