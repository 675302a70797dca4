/** A block of code. */
export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** A quotation. */
export const quote = (text: string): string => text.replace(/^/gm, '> ');

const cell = (text: string) => text.replaceAll('|', '\\|');

/** A table of text cells. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
