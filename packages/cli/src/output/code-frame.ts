import type { LineIndex, Span } from '@nianbao/document';
import type { Colors } from '../terminal/colors.js';
import { characterWidth, displayWidth } from '../terminal/display-width.js';
import { visible } from '../terminal/visible.js';

/** What a code frame is drawn from. */
export interface FrameOptions {
  readonly text: string;
  readonly lines: LineIndex;
  readonly span: Span;
  /** Columns that the frame may take. */
  readonly columns: number;
  readonly colors: Colors;
  /** Paints the mark under the place. */
  readonly paint: (text: string) => string;
}

const least = 30;
const ellipsis = '…';

/** The line of a place with a mark under it, measured in columns of a terminal; a long line is cut around the place. */
export function codeFrame({ text, lines, span, columns, colors, paint }: FrameOptions): readonly string[] {
  const start = lines.position(span.start);
  const end = lines.position(span.end);
  const line = lineAt(text, lines, start.line);
  const to = end.line === start.line ? end.character : line.length;
  const number = String(start.line + 1);
  const room = Math.max(least, columns - number.length - 5);
  const view = windowOf(line, { start: start.character, end: Math.max(to, start.character) }, room);
  const gutter = ' '.repeat(number.length);
  const mark = '^'.repeat(Math.max(1, displayWidth(view.marked)));
  return [
    `${colors.dim(`${number} │`)} ${view.before}${view.marked}${view.after}`,
    `${colors.dim(`${gutter} │`)} ${' '.repeat(displayWidth(view.before))}${paint(mark)}`,
  ];
}

function lineAt(text: string, lines: LineIndex, line: number): string {
  const from = lines.offset(line, 0);
  const next = line + 1 < lines.lineCount ? lines.offset(line + 1, 0) : text.length;
  return text.slice(from, next).replace(/[\r\n]+$/, '');
}

interface View {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The part of a line that fits, with the place in it: at least a third of the room before it, more near the end. */
function windowOf(line: string, place: Span, room: number): View {
  const before = visible(line.slice(0, place.start));
  const marked = visible(line.slice(place.start, place.end));
  const after = visible(line.slice(place.end));
  if (displayWidth(before) + displayWidth(marked) + displayWidth(after) <= room)
    return { before, marked, after };
  const shownMark = cutEnd(marked, room - 2);
  const left = room - displayWidth(shownMark);
  const behind = shownMark === marked ? displayWidth(after) : 0;
  const ahead = Math.max(Math.floor(room / 3), left - behind);
  const shownBefore = cutStart(before, Math.max(1, Math.min(ahead, left - 1)));
  const shownAfter = shownMark === marked ? cutEnd(after, Math.max(1, left - displayWidth(shownBefore))) : '';
  return { before: shownBefore, marked: shownMark, after: shownAfter };
}

function cutEnd(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  let width = 1;
  let kept = '';
  for (const character of text) {
    width += characterWidth(character);
    if (width > room) break;
    kept += character;
  }
  return kept + ellipsis;
}

function cutStart(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  let width = 1;
  const kept: string[] = [];
  for (const character of [...text].reverse()) {
    width += characterWidth(character);
    if (width > room) break;
    kept.unshift(character);
  }
  return ellipsis + kept.join('');
}
