/** True where each line is followed by a blank one, as in text copied from paragraphs. */
export function isDoubleSpaced(lines: readonly string[]): boolean {
  let written = 0;
  let followed = 0;
  lines.forEach((line, index) => {
    if (line.trim() === '' || index === lines.length - 1) return;
    written += 1;
    if ((lines[index + 1] ?? '').trim() === '') followed += 1;
  });
  return written > 4 && followed > 0.6 * written;
}

/** A wrapped text has at least this many lines of prose. */
const fewest = 6;
/** Widths in columns of a fixed font, in which a Chinese character takes two. */
const shortest = 28;
const longest = 120;

/** The columns that a line takes. */
export function widthOf(line: string): number {
  let width = 0;
  for (let index = 0; index < line.length; index++) width += line.charCodeAt(index) >= 0x2000 ? 2 : 1;
  return width;
}

/** The width from which on a program broke the lines of the text; undefined where the lines are paragraphs. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const prose = lines
    .map((line) => line.trim())
    .filter((line) => !/[|｜\t]/.test(line))
    .map(widthOf)
    .filter((width) => width >= shortest)
    .sort((a, b) => a - b);
  if (prose.length < fewest) return undefined;
  const wide = prose[Math.floor(prose.length * 0.9)] ?? 0;
  const full = prose.filter((width) => width >= wide * 0.85).length;
  if (wide > longest || full < prose.length * 0.4) return undefined;
  return Math.floor(wide * 0.85);
}
