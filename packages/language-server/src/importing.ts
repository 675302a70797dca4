// Loaded when somebody imports, so that those who write reports never pay for it.
import { indexLines, parseReport, stringifyReport } from '@nianbao/document';
import {
  describeImportMessage,
  describePlace,
  type ImportMessage,
  type ImportResult as Read,
} from '@nianbao/importers';
import { importHtml } from '@nianbao/importers/html';
import { importText } from '@nianbao/importers/text';
import type { Locale } from '@nianbao/schema';
import { spanOf } from '@nianbao/workspace';
import type { ImportedMessage, ImportParams, ImportResult } from './protocol.js';

/** Makes a report of what an organ has published. */
export function importSource({ name = '', data, text }: ImportParams, locale: Locale): ImportResult {
  const input = text ?? bytesOf(data ?? '');
  const format = formatOf(input, name);
  if (format === undefined) return { text: null, supported: false, messages: [] };
  const read = format === 'html' ? importHtml(input) : importText(input);
  const report = read.report ? stringifyReport(read.report) : null;
  return { text: report, supported: true, messages: messagesIn(read, report ?? '', locale) };
}

/** Each message where it concerns the report, else at its top; where in the source it arose is said first. */
function messagesIn({ messages }: Read, text: string, locale: Locale): readonly ImportedMessage[] {
  const parsed = parseReport(text);
  const lines = indexLines(text);
  const colon = locale === 'zh-CN' ? '：' : ': ';
  return messages.map((message) => {
    const span = message.path === undefined ? { start: 0, end: 0 } : spanOf(parsed, { path: message.path });
    const place = placeIn(message, locale);
    const sentence = describeImportMessage(message, locale);
    return {
      severity: message.severity,
      code: message.code,
      message: place === '' ? sentence : `${place}${colon}${sentence}`,
      range: { start: lines.position(span.start), end: lines.position(span.end) },
    };
  });
}

const placeIn = ({ place }: ImportMessage, locale: Locale) => (place ? describePlace(place, locale) : '');

/** What is neither a page nor text begins like a package, a PDF, an old Office file or a picture. */
function formatOf(input: Uint8Array | string, name: string): 'html' | 'text' | undefined {
  const top = typeof input === 'string' ? input.slice(0, 1024) : latin(input.subarray(0, 1024));
  if (/^(?:%PDF-|PK\u0003\u0004|\u00d0\u00cf\u0011\u00e0|\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(top))
    return undefined;
  const looksLikePage = /<(?:!doctype|html|head|body|div|table|p|meta)\b/i.test(top);
  return /\.[sx]?html?$/i.test(name) || looksLikePage ? 'html' : 'text';
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes.filter((byte) => byte !== 0));

function bytesOf(data: string): Uint8Array {
  try {
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
