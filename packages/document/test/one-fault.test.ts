import { buildBalancedReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../src/index.js';
import { applySafeFixes } from './apply-fixes.js';
import { writeSample } from './sample.js';

const report = buildBalancedReport(11);
const lines = writeSample(report).split('\n');

/** Slips that a writer makes on one line; each says whether it can be made there. */
const slips: Readonly<Record<string, (line: string, next: string) => string | undefined>> = {
  'a tab for the indentation': (line) => (line.startsWith(' ') ? line.replace(/^ +/, '\t') : undefined),
  'full-width spaces for the indentation': (line) =>
    isKey(line) && /^ /.test(line) ? line.replace(/^ +/, '　　') : undefined,
  'one space too many': (line, next) => (isKey(line) && !next.startsWith('  第') ? ` ${line}` : undefined),
  'one space too few': (line) => (isKey(line) && line.startsWith(' ') ? line.slice(1) : undefined),
  'no indentation at all': (line) => (line.startsWith(' ') ? line.trimStart() : undefined),
  'a full-width colon': (line) => (isKey(line) ? line.replace(/: ?/, '：') : undefined),
  'no space behind the colon': (line) => (/^ *\S+: \S/.test(line) ? line.replace(': ', ':') : undefined),
  'no colon': (line) => (isKey(line) ? line.replace(':', '') : undefined),
  'no closing brace': (line) => (line.endsWith(' }') ? line.slice(0, -2) : undefined),
  'no opening brace': (line) => (/: \{ ./.test(line) ? line.replace('{ ', '') : undefined),
  'no comma': (line) => (line.includes(', ') ? line.replace(', ', ' ') : undefined),
  'a brace too many': (line) => (line.endsWith('}') ? `${line}}` : undefined),
  'a hidden character': (line) => (isKey(line) ? line.replace(/(\S)(\S)/, '$1\u200b$2') : undefined),
};

function isKey(line: string): boolean {
  return /^ *[^\s（]+:( |$)/.test(line);
}

const cases = Object.entries(slips).flatMap(([name, slip]) =>
  lines.flatMap((line, at) => {
    const written = slip(line, lines[at + 1] ?? '');
    return written === undefined ? [] : [{ name, at, written }];
  }),
);

describe.each(Object.keys(slips))('%s', (name) => {
  const own = cases.filter((found) => found.name === name);

  it('is met somewhere', () => {
    expect(own.length).toBeGreaterThan(5);
  });

  it.each(own)('is one problem, and hides nothing: 「$written」', ({ at, written }) => {
    const parsed = parseReport(lines.with(at, written).join('\n'));
    expect(parsed.problems.map(({ code, message }) => `${code} ${message}`)).toHaveLength(1);
    expect(parsed.report).toEqual(report);
    const fixed = parseReport(applySafeFixes(parsed));
    expect(fixed.problems).toEqual([]);
    expect(fixed.report).toEqual(report);
  });
});
