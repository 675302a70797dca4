import { indexLines } from '../lines.js';
import type { Finding } from '../source/problem.js';
import type { Repaired } from '../source/repair.js';
import type { Bound } from './binding.js';
import type { YamlFault } from './yaml-tree.js';

const messages: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-nested',
  BLOCK_IN_FLOW: 'yaml-unexpected',
  KEY_OVER_1024_CHARS: 'yaml-line',
  MISSING_CHAR: 'yaml-missing',
  MULTILINE_IMPLICIT_KEY: 'yaml-line',
  RESOURCE_EXHAUSTION: 'too-deep',
  TAB_AS_INDENT: 'yaml-indent',
  UNEXPECTED_TOKEN: 'yaml-unexpected',
};

const most = 50;

/** S100: what is left of the YAML parser's own errors, at most one a line and none where a source check has spoken. */
export function syntaxFindings(
  text: string,
  repaired: Repaired,
  faults: readonly YamlFault[],
  said: readonly Finding[],
  bound: ReadonlyMap<string, Bound>,
): readonly Finding[] {
  if (faults.length === 0) return [];
  const lines = indexLines(text);
  const lineOf = (offset: number) => lines.position(offset).line;
  const taken = new Set(said.map(({ span }) => lineOf(span.start)));
  const findings: Finding[] = [];
  for (const fault of faults) {
    const start = Math.min(repaired.toSource(fault.start), text.length);
    const line = lineOf(start);
    if (taken.has(line)) continue;
    taken.add(line);
    const end = Math.min(Math.max(repaired.toSource(fault.end), start + 1), lines.offset(line + 1, 0));
    findings.push({
      code: 'S100',
      message: messages[fault.code] ?? 'yaml-other',
      span: { start, end: Math.max(start, end) },
      path: pathAt(fault.start, bound),
      values: { line: line + 1 },
    });
    if (findings.length >= most) break;
  }
  return findings;
}

/** The field that begins last before an offset. */
function pathAt(offset: number, bound: ReadonlyMap<string, Bound>): string {
  let best = '';
  let start = -1;
  for (const [path, { key }] of bound) {
    if (key.start > offset || key.start < start) continue;
    best = path;
    start = key.start;
  }
  return best;
}
