import type { ImportedMessage, ImportedOrigin, Span } from '../protocol.js';
import type { Kept } from './kept.js';

/** What is kept of imported reports, as a file holds it. */
export function keptText(reports: readonly Kept[]): string {
  return JSON.stringify({ reports });
}

/** What such a file holds; whatever it is, what is no report is left out. */
export function keptIn(json: string): readonly Kept[] {
  return listOf(fieldsOf(parsed(json))['reports']).flatMap((report) => {
    const { uri, text, source, messages, origins } = fieldsOf(report);
    if (typeof uri !== 'string' || typeof text !== 'string') return [];
    return [
      {
        uri,
        text,
        ...(typeof source === 'string' ? { source } : {}),
        messages: listOf(messages).flatMap(messageIn),
        origins: listOf(origins).flatMap(originIn),
      },
    ];
  });
}

function messageIn(value: unknown): readonly ImportedMessage[] {
  const { severity, code, message, path, range } = fieldsOf(value);
  const isLevel = severity === 'error' || severity === 'warning' || severity === 'info';
  if (!isLevel || typeof code !== 'string' || typeof message !== 'string') return [];
  const where = typeof path === 'string' ? { path } : {};
  return spanIn(range).map((span) => ({ severity, code, message, range: span, ...where }));
}

function originIn(value: unknown): readonly ImportedOrigin[] {
  const { path, text, range } = fieldsOf(value);
  if (typeof path !== 'string' || typeof text !== 'string') return [];
  return spanIn(range).map((span) => ({ path, text, range: span }));
}

function spanIn(value: unknown): readonly Span[] {
  const { start, end } = fieldsOf(value);
  return placeIn(start).flatMap((from) => placeIn(end).map((to) => ({ start: from, end: to })));
}

function placeIn(value: unknown): readonly Span['start'][] {
  const { line, character } = fieldsOf(value);
  return isCount(line) && isCount(character) ? [{ line, character }] : [];
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
