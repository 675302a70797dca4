import { indexLines, type LineIndex, type SourceFix } from '@nianbao/document';
import type { ConfigFinding } from './finding.js';
import { syntax } from './rules.js';
import type { ConfigSource } from './source.js';

const messages: Readonly<Record<string, string>> = {
  ALIAS: 'config.yamlAlias',
  BAD_INDENT: 'config.yamlIndent',
  BLOCK_AS_IMPLICIT_KEY: 'config.yamlNested',
  BLOCK_IN_FLOW: 'config.yamlUnexpected',
  BAD_SCALAR_START: 'config.yamlStart',
  MISSING_CHAR: 'config.yamlMissing',
  MULTILINE_IMPLICIT_KEY: 'config.yamlMissing',
  RESOURCE_EXHAUSTION: 'config.yamlDeep',
  SECOND_DOCUMENT: 'config.yamlSecond',
  TAB_AS_INDENT: 'config.yamlTab',
  TOO_DEEP: 'config.yamlDeep',
  TOO_LARGE: 'config.yamlLarge',
  UNEXPECTED_TOKEN: 'config.yamlUnexpected',
};

const most = 50;
const wideColon = /^[\t ]*(?:- +)?\{?[\t ]*[A-Za-z][\w-]*[\t ]*：[\t ]*/;

/** C201: what YAML cannot read, at most one a line, and a full-width colon where it is the likely cause. */
export function syntaxFindings(text: string, { root, faults }: ConfigSource): readonly ConfigFinding[] {
  const lines = indexLines(text);
  const wide = wideColons(text, lines, root?.kind === 'map' ? faults : undefined);
  const taken = new Set(wide.map(({ line }) => line));
  const findings = wide.map(({ finding }) => finding);
  for (const { code, start, end } of faults) {
    const { line } = lines.position(start);
    if (taken.has(line) || findings.length >= most) continue;
    taken.add(line);
    const stop = Math.min(Math.max(end, start + 1), lines.offset(line + 1, 0), text.length);
    findings.push({
      rule: syntax,
      message: messages[code] ?? 'config.yamlOther',
      steps: [],
      span: { start: Math.min(start, stop), end: stop },
      values: { line: line + 1 },
    });
  }
  if (root && root.kind !== 'map' && findings.length === 0) findings.push(noMap(text, lines, root.start));
  return findings;
}

function noMap(text: string, lines: LineIndex, start: number): ConfigFinding {
  const { line } = lines.position(start);
  const end = Math.max(start + 1, lines.offset(line + 1, 0) - 1);
  return {
    rule: syntax,
    message: 'config.yamlRoot',
    steps: [],
    span: { start, end: Math.min(end, text.length) },
  };
}

/** Lines that begin with a key and a full-width colon: all of them where the file is no map, else those at fault. */
function wideColons(text: string, lines: LineIndex, faults: ConfigSource['faults'] | undefined) {
  if (!text.includes('：')) return [];
  const atFault = faults && new Set(faults.map(({ start }) => lines.position(start).line));
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((content, line) => {
      const found = wideColon.exec(content)?.[0];
      if (found === undefined || (atFault && !atFault.has(line))) return [];
      const start = lines.offset(line, found.indexOf('：'));
      const end = lines.offset(line, found.length);
      const fix: SourceFix = { message: 'config.useColon', safe: true, edits: [{ start, end, text: ': ' }] };
      const span = { start, end: start + 1 };
      const values = { line: line + 1 };
      const finding: ConfigFinding = {
        rule: syntax,
        message: 'config.yamlColon',
        steps: [],
        span,
        values,
        fixes: [fix],
      };
      return [{ line, finding }];
    })
    .slice(0, most);
}
