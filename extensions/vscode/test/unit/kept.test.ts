import { describe, expect, it } from 'vitest';
import { type Kept, pathsOf, refound, settled } from '../../src/import/kept.js';
import { keptIn, keptText } from '../../src/import/kept-file.js';
import type { Span } from '../../src/protocol.js';

const span = (line: number, start: number, end: number): Span => ({
  start: { line, character: start },
  end: { line, character: end },
});
const text = '机关: 示例县某某局\n年度: 2024\n甲: 3\n乙:\n丙: 若干\n';
const kept: Kept = {
  uri: 'file:///a.nianbao.yaml',
  text: settled(text),
  source: '网页.html',
  messages: [
    { severity: 'error', code: 'blank', message: 'm', path: 'b', range: span(3, 0, 3) },
    { severity: 'warning', code: 'word', message: 'm', path: 'c', range: span(4, 3, 5) },
    { severity: 'info', code: 'whole', message: 'm', range: span(0, 0, 0) },
  ],
  origins: [
    { path: 'agency.name', text: 't', range: span(0, 4, 10) },
    { path: 'reportingYear', text: 't', range: span(1, 4, 8) },
    { path: 'a', text: 't', range: span(2, 3, 4) },
  ],
};
const places: Readonly<Record<string, Span>> = {
  b: span(3, 0, 3),
  c: span(4, 3, 5),
  'agency.name': span(0, 4, 10),
  reportingYear: span(1, 4, 8),
  a: span(2, 3, 4),
};
const found = (now: string, moved: Readonly<Record<string, Span>> = {}) =>
  refound(
    kept,
    settled(now),
    pathsOf(kept).map((path) => ({ ...places, ...moved })[path] ?? span(0, 0, 0)),
  );
const codesIn = (known: ReturnType<typeof refound>) => known?.messages.map(({ code }) => code);

describe('what an import said of a report that changed elsewhere', () => {
  it('goes where its values stand now', () => {
    const below = { a: span(3, 3, 4), b: span(4, 0, 3), c: span(5, 3, 5) };
    const known = found(text.replace('甲', '# 注\n甲'), below);
    expect(codesIn(known)).toEqual(['blank', 'word', 'whole']);
    expect(known?.messages.map(({ range }) => range.start.line)).toEqual([4, 5, 0]);
    expect(known?.origins.map(({ range }) => range.start.line)).toEqual([0, 1, 3]);
  });

  it.each([
    ['was written', '乙:', '乙: 7', { b: span(3, 3, 4) }, ['word', 'whole']],
    ['was written anew', '若干', '12', {}, ['blank', 'whole']],
    ['is gone', '丙: 若干\n', '', { c: span(4, 0, 0) }, ['blank', 'whole']],
    ['only has other blanks', '乙:', '乙:  ', { b: span(3, 0, 4) }, ['blank', 'word', 'whole']],
  ])('ends where a value %s', (_, from, to, moved, left) => {
    expect(codesIn(found(text.replace(from, to), moved))).toEqual(left);
  });

  it.each([
    ['another organ', text.replace('某某局', '别某局')],
    ['another year', text.replace('2024', '2023')],
    ['a blank report', '机关:\n年度:\n甲:\n乙:\n丙:\n'],
    ['nothing', ''],
  ])('is not said of %s', (_, now) => {
    expect(found(now)).toBeUndefined();
  });
});

describe('the file of what is kept', () => {
  it('gives back what was put into it', () => {
    expect(keptIn(keptText([kept]))).toEqual([kept]);
  });

  it.each([
    ['no JSON', '{'],
    ['a number', '3'],
    ['no list', '{"reports":3}'],
    ['reports without a name', '{"reports":[null,3,{"text":""}]}'],
  ])('gives nothing of %s', (_, json) => {
    expect(keptIn(json)).toEqual([]);
  });

  it('leaves out what is neither remark nor origin', () => {
    const { messages, origins } = kept;
    const strange = {
      ...kept,
      messages: [{ ...messages[0], severity: 'loud' }, { ...messages[1], range: 3 }, messages[2]],
      origins: [{ ...origins[0], range: { start: { line: -1, character: 0 } } }, 'x'],
    };
    const [read] = keptIn(JSON.stringify({ reports: [strange] }));
    expect([codesIn(read), read?.origins]).toEqual([['whole'], []]);
  });
});
