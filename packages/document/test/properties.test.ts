import { currentEdition, valueAt } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedReport, parseReport } from '../src/index.js';
import { applySafeFixes } from './apply-fixes.js';
import { sampleText, writeSample } from './sample.js';

/** Pieces that change what YAML makes of a text. */
const pieces = [
  ...[
    ':',
    ': ',
    '：',
    ',',
    '，',
    '{',
    '}',
    '｛',
    '｝',
    '[',
    ']',
    '"',
    "'",
    '“',
    '”',
    '#',
    ' #',
    '- ',
    '-',
    '|',
    '>',
    '? ',
  ],
  ...[
    '&a ',
    '*a',
    '!t ',
    '%',
    '---',
    '...',
    '<<: ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '　',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\0',
  ],
  ...[
    '自然人',
    '总计',
    '年度',
    '依申请公开:',
    '予以公开',
    '1,234',
    '12件',
    '１２',
    '十二',
    '不适用',
    'received',
    'x-a: ',
    '\ud800',
    '\\',
  ],
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string() },
);
const mutation = fc.record({ at: fc.nat(10_000), remove: fc.nat(6), insert: piece });
const bases = fc.constantFrom(sampleText('zh', '2019'), sampleText());

/** A good report with some of its characters replaced. */
const mutated = fc.tuple(bases, fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([base, mutations]) =>
  mutations.reduce((text, { at, remove, insert }) => {
    const start = at % (text.length + 1);
    return text.slice(0, start) + insert + text.slice(start + remove);
  }, base),
);

const anyText = fc.oneof(
  mutated,
  fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
);

function outside(parsed: ParsedReport): readonly string[] {
  const { length } = parsed.text;
  const wrong = ({ start, end }: { start: number; end: number }) => start < 0 || end < start || end > length;
  const spans = parsed.problems.flatMap(({ code, message, span, fixes }) => [
    { name: `${code} ${message}`, span },
    ...fixes.flatMap(({ edits }) => edits.map((edit) => ({ name: `${message} fix`, span: edit }))),
  ]);
  const fields = [...currentEdition.entries.keys()].flatMap((path) =>
    (['key', 'value', 'pair'] as const).map((part) => ({
      name: `${path} ${part}`,
      span: parsed.nearest(path, part),
    })),
  );
  const comments = parsed.comments.map(({ text, span }) => ({ name: text, span }));
  return [...spans, ...fields, ...comments].filter(({ span }) => wrong(span)).map(({ name }) => name);
}

describe('any text', () => {
  it('is read without an exception, and every place lies inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(outside(parseReport(text))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps what is told in order of place', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const starts = parseReport(text).problems.map(({ span }) => span.start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('does not overlap the edits of one fix', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { fixes } of parseReport(text).problems) {
          for (const { edits } of fixes) {
            const sorted = edits.toSorted((a, b) => a.start - b.start);
            const overlaps = sorted.filter((edit, at) => edit.start < (sorted[at - 1]?.end ?? 0));
            expect(overlaps).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const editions = fc.constantFrom('2019', '2021');

describe('a good report', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.nat(100_000), editions, fc.constantFrom('zh', 'en'), (seed, edition, vocabulary) => {
        const report = buildBalancedReport(seed, { edition });
        const parsed = parseReport(writeSample(report, vocabulary));
        expect(parsed.problems).toEqual([]);
        expect(parsed.report).toEqual(report);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its numbers when it is typed with full-width marks, and safe fixes make it good again', () => {
    const marks = fc.constantFrom(
      [': ', '：'],
      [': ', ':'],
      [', ', '，'],
      [' }', '｝'],
      ['{ ', '｛'],
      ['0', '０'],
    );
    fc.assert(
      fc.property(
        fc.nat(1000),
        editions,
        fc.uniqueArray(fc.nat(300), { minLength: 1, maxLength: 5 }),
        marks,
        (seed, edition, which, [a, b]) => {
          const report = buildBalancedReport(seed, { edition });
          const good = writeSample(report);
          const start = good.indexOf('主动公开:');
          const stop = good.indexOf('主要问题及改进情况');
          const parts = good.slice(start, stop).split(a ?? '');
          const slips = new Set(which.map((at) => at % parts.length));
          const typed = parts.reduce((text, part, at) => text + (slips.has(at) ? b : a) + part);
          const text = good.slice(0, start) + typed + good.slice(stop);
          const parsed = parseReport(text);
          fc.pre(text !== good);
          const fixed = parseReport(applySafeFixes(parsed));
          expect(fixed.problems).toEqual([]);
          expect(fixed.report).toEqual(report);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a narrative', () => {
  const line = fc
    .array(
      fc.constantFrom(
        '一是',
        '公开',
        '20',
        '条',
        '，',
        '。',
        ' ',
        ': ',
        '# ',
        '“',
        '”',
        "'",
        '"',
        '\\',
        '𠀀',
        '\t',
        '（一）',
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((list) => list.join('').trim() || '无');
  const lines = fc.array(line, { minLength: 1, maxLength: 6 });

  const layouts: Readonly<Record<string, (list: readonly string[]) => string>> = {
    literal: (list) => `总体情况: |\n${list.map((text) => `  ${text}\n`).join('\n')}`,
    keep: (list) => `总体情况: |+\n${list.map((text) => `    ${text}\n`).join('')}\n\n`,
    strip: (list) => `总体情况: |2-\n${list.map((text, at) => `  ${at > 0 ? '  ' : ''}${text}\n`).join('')}`,
    folded: (list) =>
      `总体情况: >\n${list.map((text, at) => `  ${at % 3 === 2 ? ' ' : ''}${text}\n${at % 2 ? '\n' : ''}`).join('')}`,
    single: (list) => `总体情况: '${list.join('\n\n  ').replaceAll("'", "''")}'\n`,
    double: (list) => `总体情况: ${JSON.stringify(list.join('\n'))}\n`,
    doubleLines: (list) =>
      `总体情况: "${list.map((text) => JSON.stringify(text).slice(1, -1)).join('\n  ')}"\n`,
    crlf: (list) => `总体情况: |\r\n${list.map((text) => `  ${text}\r\n`).join('')}`,
    broken: (list) => `年度：2024\n总体情况：|\n${list.map((text) => `  ${text}\n`).join('')}`,
  };

  it.each(Object.keys(layouts))('has its characters found in the file: %s', (layout) => {
    fc.assert(
      fc.property(lines, (list) => {
        const text = `${layouts[layout]?.(list)}机关: { 名称: A }\n`;
        const parsed = parseReport(text);
        const value = valueAt(parsed.report, 'overview');
        if (typeof value !== 'string') throw new Error('not read');
        for (let at = 0; at < value.length; at++) {
          const span = parsed.locate('overview', 'value', { start: at, end: at + 1 });
          const character = value.charAt(at);
          const found = text.slice(span?.start, span?.end);
          // Breaks and folded spaces stand for more than one character; quotes and backslashes are escaped.
          if (!/[\s'"\\]/.test(character)) expect(found).toBe(character);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a range found as a whole', () => {
    const text = sampleText().replace('本机关依法', '第一段。\n  本机关依法');
    const parsed = parseReport(text);
    const value = String(valueAt(parsed.report, 'overview'));
    const start = value.indexOf('依法');
    const span = parsed.locate('overview', 'value', { start, end: start + 2 });
    expect(text.slice(span?.start, span?.end)).toBe('依法');
  });
});
