/** A bundled part of the page and what it is licensed under. */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** The licence by its SPDX name. */
  readonly licence: string;
  /** Which of the texts is the licence's; there is none where the part brings none. */
  readonly text?: number;
}

/** What the build writes beside the page: its parts, and each text of a licence once. */
export interface Licences {
  /** The version of the extension in the page. */
  readonly version: string;
  readonly parts: readonly Part[];
  readonly texts: readonly string[];
}

/** The licences of the parts as a Markdown page: a table, then the texts. */
export function licencesAsMarkdown(
  { parts, texts }: Omit<Licences, 'version'>,
  heads: readonly [string, string, string],
): string {
  const rows = parts.map(({ name, version, licence, text }) => {
    const number = text === undefined ? '' : ` [${text + 1}]`;
    return `| ${name} | ${version} | ${licence}${number} |`;
  });
  const blocks = texts.map((text, at) => `### [${at + 1}]\n\n${fenced(text)}`);
  return [`| ${heads.join(' | ')} |`, '|---|---|---|', ...rows, '', blocks.join('\n\n')].join('\n');
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${fence}text\n${text.trim()}\n${fence}`;
}
