import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Clause,
  type Count,
  findBreakdowns,
  findClaims,
  rangeOf,
  readNarrative,
  wrongOutcomeSums,
  wrongSum,
} from '../src/narrative/index.js';

const frame = { year: 2024, agency: '示例县人民政府', kind: 'government' };

const countsIn = (clauses: readonly Clause[]): Count[] =>
  clauses.flatMap(({ counts }) => counts.flatMap((count) => [count, ...countsIn(count.inner)]));

/** All that the rules ask of a text. */
function readAll(text: string) {
  const narrative = readNarrative(text);
  const { clean, blocks } = narrative;
  const counts = blocks.flatMap(({ sentences }) => sentences.flatMap(({ clauses }) => countsIn(clauses)));
  const breakdowns = findBreakdowns(narrative);
  const claims = findClaims(narrative, frame);
  const wrong = [breakdowns.map(wrongSum), wrongOutcomeSums(claims)];
  const ranges = [
    ...counts.map(({ start, end }) => rangeOf(clean, start, end)),
    ...claims.map(({ range }) => range),
  ];
  return { counts, ranges, breakdowns, claims, wrong, clean };
}

const pieces = [
  ...[
    '2021年',
    '20条',
    '１，２３４件',
    '十二篇',
    '1.2万',
    '余',
    '约',
    '其中',
    '分别为',
    '包括',
    '合计',
    '其他',
    '等',
    '申请',
    '收到',
  ],
  ...[
    '答复',
    '结转',
    '未收到',
    '自然人',
    '予以公开',
    '（',
    '）',
    '(',
    ')',
    '《',
    '》',
    '“',
    '”',
    '，',
    '、',
    '；',
    '：',
    '。',
    '\n',
  ],
  ...[
    '\n\n',
    '（一）公开的数量：',
    '（二）公开的类别：',
    '1.',
    '一是',
    ' ',
    '　',
    '%',
    '件',
    '条',
    '\ud800',
    '\u0000',
    '5G',
    '—',
    '一',
    '万',
  ],
];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((list) => list.join(''));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));

describe('properties of the reader', () => {
  it('never throws; every range lies inside the text and holds something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of readAll(text).ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the digits at the place of a count are its value', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { counts, clean } = readAll(text);
        for (const { start, end, value } of counts) {
          const range = rangeOf(clean, start, end);
          const digits = text.slice(range.start, range.end).normalize('NFKC').replaceAll(',', '');
          if (/^\d+(?:\.\d+)?$/.test(digits)) expect(Number(digits)).toBe(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a list of parts that ends in 其他 is at fault exactly when its sum is not the whole', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        parts,
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: -3, max: 3 }),
        (list, rest, more) => {
          const whole = list.reduce((sum, one) => sum + one, rest) + more;
          fc.pre(whole >= 0);
          const items = list.map((one, at) => `第${'甲乙丙丁戊己庚辛'[at]}类${one}条，`).join('');
          const { breakdowns } = readAll(`全年公开信息${whole}条（其中${items}其他${rest}条）。`);
          expect(breakdowns.map(wrongSum)).toEqual([more === 0 ? undefined : whole - more]);
        },
      ),
    );
  });
});

/** Texts that make a careless reader look at everything again and again. */
const hostile: Readonly<Record<string, string>> = {
  digits: '7',
  thousands: ',234',
  numerals: '十',
  commas: ',1条',
  colons: '1件:',
  wholes: '其中1件,',
  sums: '合计1件,',
  openings: '(',
  'parentheses with counts': '1件(',
  quotes: '《“',
  'labels without end': '政府信息公开申请',
  'one word': '收到',
  'none received': '未收到公民法人',
  enumerators: '（一）',
  'short lines': '甲\n',
  'lines to join': `${'乙'.repeat(40)}\n`,
  spaces: ' 1',
  'wide spaces': '　',
  organs: '某某局某某委',
  'counts without marks': '1件予以公开',
  'claims in a list': '其中自然人1件、',
  sentences: '收到申请1件。',
};

describe('time in proportion to length', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** Characters that regular expressions were given to look at while a text was read. */
  function work(text: string): number {
    let looked = 0;
    const exec = RegExp.prototype.exec;
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, input: string) {
      const from = this.sticky || this.global ? this.lastIndex : 0;
      const found = exec.call(this, input);
      looked +=
        1 + (this.sticky ? (found?.[0].length ?? 1) : this.global ? this.lastIndex - from : input.length);
      return found;
    });
    readAll(text);
    vi.restoreAllMocks();
    return looked;
  }

  const grow = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

  it.each(Object.entries(hostile))('%s', (_name, piece) => {
    const small = work(grow(piece, 2_000));
    const large = work(grow(piece, 8_000));
    expect(large).toBeLessThan(5 * small + 1_000);
  });

  it.each(Object.entries(hostile))(
    'of a megabyte of %s only what a section may hold is read',
    (_name, piece) => {
      const { clean } = readAll(grow(piece, 1_000_000));
      expect(clean.text.length).toBeLessThanOrEqual(50_000);
    },
  );
});
