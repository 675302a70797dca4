/** A line without the marks of Markdown around it. */
export function plainLine(raw: string): { readonly text: string; readonly heading: boolean } {
  const trimmed = raw.trim();
  const heading = /^#{1,6}\s/.test(trimmed);
  const text = (heading ? trimmed.replace(/^#+/, '') : trimmed).trim();
  const bold = /^(\*\*|__)(.+)\1$/.exec(text);
  return { text: (bold?.[2] ?? text).trim(), heading };
}

/** The text of a Markdown cell. */
export function plainCell(raw: string): string {
  return plainLine(
    raw
      .replace(/<br\s*\/?>/gi, '\n')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\\|', '|'),
  ).text;
}

/** True for the line of dashes below the head of a Markdown table. */
export function isRule(cells: readonly string[]): boolean {
  const dashes = cells.filter((cell) => /^:?-{3,}:?$/.test(cell.trim()));
  return dashes.length > 0 && dashes.length === cells.length;
}
