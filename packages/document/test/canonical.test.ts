import { currentEdition } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedReport, parseReport } from '../src/index.js';
import { parseCanonical, parseThoroughly } from '../src/parse/report.js';
import { sampleText, writeSample } from './sample.js';

/** All that a reader of a parsed report can see. */
function seen(parsed: ParsedReport) {
  const { report, vocabulary, isReport, problems, strays, comments } = parsed;
  const places = [...currentEdition.entries.keys()].map((path) => [
    path,
    parsed.locate(path, 'key'),
    parsed.locate(path, 'value'),
    parsed.locate(path, 'pair'),
  ]);
  const letters = [0, 3, 9].map((start) => parsed.locate('overview', 'value', { start, end: start + 2 }));
  return { report, vocabulary, isReport, problems, strays, comments, places, letters };
}

/** The quick way must say what the long way says, or nothing. */
function agree(text: string): boolean {
  const quick = parseCanonical(text);
  if (!quick) return false;
  expect(seen(quick)).toEqual(seen(parseThoroughly(text)));
  return true;
}

const lines = (text: string, change: (line: string, at: number) => string) =>
  text.split('\n').map(change).join('\n');

const layouts: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'four spaces': (text) => text.replace(/^ +/gm, (spaces) => spaces.repeat(2)),
  'lines end in CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\ufeff${text}`,
  'no last line break': (text) => text.trimEnd(),
  'blank lines at the end': (text) => `${text}\n\n`,
  'comments behind rows': (text) => lines(text, (line) => (line.endsWith('}') ? `${line}  # 已核对` : line)),
  'comments and blank lines between': (text) => text.replace(/^(?=\S)/gm, '\n# 说明：一\n'),
  'comments behind keys': (text) => lines(text, (line) => (/^\S+:$/.test(line) ? `${line} # 表` : line)),
  'rows below their keys': (text) => lines(text, (line) => line.replace(/^( *)(\S+): \{/, '$1$2:\n$1  {')),
  'blank cells': (text) => text.replaceAll(': 0', ':'),
  'aligned columns': (text) => text.replaceAll(', ', ',   ').replaceAll(': {', ':    {'),
  'quoted values': (text) =>
    text.replace(/(名称|name): ([^ }]+)/, "$1: '$2'").replace(/(年度|reportingYear): (\d+)/, '$1: "$2"'),
  'stripped texts': (text) => text.replaceAll(': |', ': |-'),
  paragraphs: (text) => text.replace('本机关', '第一段。\n\n    第二段。\n  本机关'),
  'empty texts': (text) => text.replace(/: \|\n.*\n/g, ': |\n'),
  'cells that are wrong': (text) =>
    text.replaceAll('自然人: 0', '自然人: 12件').replace(/年度: 20\d\d/, '年度: 今年'),
  'a row missing': (text) => text.replace(/^ *上年结转.*\n/m, ''),
  'a row twice': (text) => text.replace(/^( *上年结转.*\n)/m, '$1$1'),
  'keys of its own': (text) => `${text}x-科室: 办公室\nx-更多:\n  甲: 1\n  乙: { 丙: 2 }\n`,
};

describe('the quick way', () => {
  it.each(Object.entries(layouts))('reads a report with %s', (_name, change) => {
    for (const vocabulary of ['zh', 'en'] as const)
      for (const edition of ['2019', '2021'])
        expect(agree(change(sampleText(vocabulary, edition)))).toBe(true);
  });

  it('leaves the rest to the long way', () => {
    const rest = [
      '- 1',
      '年度: &a 2024',
      "机关: { 名称: 'it''s' }",
      '总体情况: >\n  一\n',
      '年度:\t2024',
      '年度：2024',
      '名: [1]',
    ];
    expect(rest.filter((text) => parseCanonical(text) !== undefined)).toEqual([]);
    for (const text of rest) expect(() => parseReport(text)).not.toThrow();
  });

  const pieces = [
    '\n',
    ' ',
    '  ',
    ': ',
    ':',
    ',',
    ' #',
    '#',
    '{',
    '}',
    '|',
    "'",
    '"',
    '-',
    '~',
    '12',
    '年度',
    '自然人',
    '\r\n',
    '\n\n',
  ];
  const more = [
    '：',
    '，',
    '　',
    '\t',
    '\u200b',
    '无',
    '  x: 1\n',
    '总计: ',
    '\n#',
    'null',
    '1,234',
    '\\',
    '\ufeff',
    '\r',
    '%',
    '---\n',
    '>',
  ];
  const mutation = fc.record({
    at: fc.nat(10_000),
    remove: fc.nat(5),
    insert: fc.constantFrom('', ...pieces, ...more),
  });

  it('agrees with the long way on any report with a few characters replaced', () => {
    let read = 0;
    const layout = fc.constantFrom(...Object.values(layouts));
    const edition = fc.constantFrom('2019', '2021');
    fc.assert(
      fc.property(
        fc.nat(50),
        edition,
        layout,
        fc.array(mutation, { maxLength: 2 }),
        (seed, form, change, mutations) => {
          const text = mutations.reduce(
            (done, { at, remove, insert }) => {
              const start = at % (done.length + 1);
              return done.slice(0, start) + insert + done.slice(start + remove);
            },
            change(writeSample(buildBalancedReport(seed, { edition: form }))),
          );
          if (agree(text)) read++;
        },
      ),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
