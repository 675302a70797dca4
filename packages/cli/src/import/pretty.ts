import {
  describeImportMessage,
  describePlace,
  type ImportMessage,
  type ImportSeverity,
} from '@nianbao/importers';
import type { Session } from '../session.js';
import { alignRows } from '../terminal/table.js';
import { visible } from '../terminal/visible.js';
import { asksForALook, type Imported, type ImportStatus, statusOf } from './imported.js';

const severities: readonly ImportSeverity[] = ['error', 'warning', 'info'];
const statuses: readonly ImportStatus[] = ['exact', 'messages', 'failed'];

/** What is to be said of one source: its messages, each with its place. */
export function importText(imported: Imported, session: Session, verbose: boolean): string {
  const { colors, locale } = session;
  const messages = (imported.result?.messages ?? []).filter((one) => verbose || asksForALook(one));
  const lines = messages.map((message) => {
    const place = message.place ? `${colors.dim(describePlace(message.place, locale))}  ` : '';
    const severity = paint(message.severity, session)(session.messages.import.severities[message.severity]);
    return `  ${place}${severity}  ${visible(describeImportMessage(message, locale))}`;
  });
  const failure = imported.failure === undefined ? [] : [`  ${colors.red(visible(imported.failure))}`];
  if (lines.length + failure.length === 0) return '';
  return `${[colors.underline(visible(imported.source)), ...lines, ...failure].join('\n')}\n\n`;
}

/** A row for each source where there are several, then how many were read how well. */
export function summaryText(all: readonly Imported[], session: Session): string {
  const words = session.messages.import;
  const head = [
    words.status,
    ...severities.map((severity) => words.severities[severity]),
    words.source,
    words.target,
  ];
  const rows = all.map((one) => [
    words.statuses[statusOf(one)],
    ...severities.map((severity) => String(countOf(one.result?.messages ?? [], severity))),
    visible(one.source),
    visible(one.target ?? ''),
  ]);
  const table = alignRows([head, ...rows], ['left', 'right', 'right', 'right', 'left', 'left']);
  const counts = statuses.map((status) => all.filter((one) => statusOf(one) === status).length);
  const [exact = 0, withMessages = 0, failed = 0] = counts;
  const summary = words.summary(all.length, { exact, messages: withMessages, failed });
  return `${[...(all.length > 1 ? [...table, ''] : []), summary].join('\n')}\n`;
}

/** Messages of one severity. */
export function countOf(messages: readonly ImportMessage[], severity: ImportSeverity): number {
  return messages.filter((message) => message.severity === severity).length;
}

function paint(severity: ImportSeverity, { colors }: Session): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.cyan;
  }
}
