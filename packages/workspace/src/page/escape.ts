/** Text that Markdown shows as it is, on one line: what an organ wrote is text, not Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~&]/g, '\\$&').replaceAll(/\s+/g, ' ');
}

/** A table of Markdown cells: the first column stands left, and so do those that are named. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  left: readonly number[] = [],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 || left.includes(at) ? '---' : '---:'));
  return [line(head.map(escapeMarkdown)), line(rule), ...rows.map(line)];
}
