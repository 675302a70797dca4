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
const shortest = 14;
const longest = 60;

/** The width at which a program broke the lines of the text; undefined where the lines are paragraphs. */
export function wrapWidth(lines: readonly string[]): { readonly least: number } | undefined {
  const prose = lines
    .map((line) => line.trim())
    .filter((line) => line.length >= shortest && !/[|｜\t]/.test(line))
    .map((line) => line.length)
    .sort((a, b) => a - b);
  if (prose.length < fewest) return undefined;
  const wide = prose[Math.floor(prose.length * 0.9)] ?? 0;
  const full = prose.filter((length) => length >= wide * 0.85).length;
  if (wide > longest || full < prose.length * 0.4) return undefined;
  return { least: Math.floor(wide * 0.8) };
}
