import { advance, type Canonical, endOfLine, fail, skipSpaces } from './canonical-state.js';
import type { TreeScalar } from './tree.js';

/** Reads a literal block scalar, `|` or `|-`, whose lines share the indentation of the first. */
export function readLiteral(state: Canonical, start: number, indent: number): TreeScalar {
  const { text } = state;
  const strip = text.charAt(start + 1) === '-';
  const headEnd = endOfLine(text, start);
  if (headEnd !== start + (strip ? 2 : 1) || headEnd >= text.length) fail(state);
  let at = afterBreak(text, headEnd);
  let column = 0;
  let end = at;
  const lines: string[] = [];
  let filled = 0;
  while (!state.failed && at < text.length) {
    const content = skipSpaces(text, at);
    const stop = endOfLine(text, at);
    const width = content - at;
    if (content >= stop) {
      if (column === 0 ? width > indent : width > column) fail(state);
      lines.push('');
    } else {
      if (width <= indent) break;
      if (column === 0) column = checkedColumn(state, content, width);
      const line = text.slice(at + column, stop);
      if (width < column || text.charCodeAt(content) === 9 || line.includes('\r')) fail(state);
      lines.push(line);
      filled = lines.length;
      end = stop;
    }
    state.line++;
    at = afterBreak(text, stop);
  }
  state.next = at;
  advance(state);
  if (state.content >= 0 && state.indent > indent) fail(state);
  lines.length = filled;
  const value = filled === 0 ? '' : `${lines.join('\n')}${strip ? '' : '\n'}`;
  return { kind: 'scalar', style: 'literal', value, start, end, indent };
}

/** Full-width spaces before the first line are text to YAML; the first line decides the column of all. */
function checkedColumn(state: Canonical, content: number, width: number): number {
  if (state.text.charCodeAt(content) === 9) fail(state);
  return width;
}

function afterBreak(text: string, stop: number): number {
  return text.charCodeAt(stop) === 13 ? stop + 2 : stop + 1;
}
