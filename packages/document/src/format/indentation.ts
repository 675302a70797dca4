import { type KeyLine, type Layout, setGap } from './layout.js';

/** Moves every line to its column: keys by their depth, comments with the keys they stand among, the rest with its key. */
export function indentLines(layout: Layout): void {
  const { lines, text, keys } = layout;
  let next = 0;
  let above: KeyLine | undefined;
  for (const line of lines) {
    const key = keys[next];
    if (key?.line === line) {
      above = key;
      next++;
      setGap(layout, line.start, line.content, ' '.repeat(key.target), true);
      continue;
    }
    if (line.begins === 'joined') continue;
    if (line.begins === 'outside' && line.content >= line.end) continue;
    if (line.begins === 'outside' && text.charAt(line.content) === '#') {
      const target = commentColumn(line.content - line.start, keys[next], above);
      setGap(layout, line.start, line.content, ' '.repeat(target), true);
    } else shift(layout, line.start, line.end, above ? above.target - above.column : 0);
  }
}

/** A comment belongs to the map whose column it stands in, or stands nearest to. */
function commentColumn(column: number, below: KeyLine | undefined, above: KeyLine | undefined): number {
  const places: { column: number; target: number }[] = below ? [below] : [];
  if (above?.blank) places.push({ column: above.column + 2, target: above.target + 2 });
  for (let key = above; key; key = key.parent) places.push(key);
  let best = places[0];
  for (const place of places) {
    if (best && Math.abs(place.column - column) < Math.abs(best.column - column)) best = place;
  }
  return best?.target ?? column;
}

function shift(layout: Layout, start: number, end: number, columns: number): void {
  if (columns === 0 || start === end) return;
  if (columns > 0) {
    setGap(layout, start, start, ' '.repeat(columns), true);
    return;
  }
  let drop = 0;
  while (drop < -columns && layout.text.charAt(start + drop) === ' ') drop++;
  setGap(layout, start, start + drop, '', true);
}
