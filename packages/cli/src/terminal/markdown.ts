import type { Colors } from './colors.js';

/** The Markdown of a rule's page for a terminal: headings, lists, quotes and code, nothing more. */
export function renderMarkdown(markdown: string, colors: Colors): string {
  let inCode = false;
  const lines = markdown.trimEnd().split('\n');
  return lines
    .flatMap((line) => {
      if (line.startsWith('```')) {
        inCode = !inCode;
        return [];
      }
      return [inCode ? `    ${colors.cyan(line)}` : renderLine(line, colors)];
    })
    .join('\n');
}

function renderLine(line: string, colors: Colors): string {
  const heading = /^(#+) (.*)$/.exec(line);
  if (heading)
    return heading[1] === '#'
      ? colors.bold(colors.underline(heading[2] ?? ''))
      : colors.bold(heading[2] ?? '');
  if (line.startsWith('> ')) return `${colors.dim('  │')} ${renderWords(line.slice(2), colors)}`;
  return renderWords(line.replace(/^- /, '  · '), colors);
}

function renderWords(text: string, colors: Colors): string {
  return text
    .replace(/`([^`]+)`/g, (_, code: string) => colors.cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => colors.bold(strong));
}
