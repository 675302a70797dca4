import { applyEdits, editReport, parseReport, stringifyReport } from '@nianbao/document';
import { withoutValue } from '@nianbao/schema';
import { buildReport } from '@nianbao/schema/testing';
import { describe, expect, it } from 'vitest';
import { checkParsed, checkText } from '../src/index.js';
import { reportText } from './report-text.js';

const codes = (text: string, rules = {}) =>
  checkText(text, { rules }).problems.map((problem) => problem.code);

describe('a report is checked as a whole', () => {
  it('a sound report has no problems, and every rule has an outcome', () => {
    const { problems, outcomes } = checkText(reportText());
    expect(problems.map(({ code, path }) => [code, path])).toEqual([]);
    expect(new Set(Object.values(outcomes))).not.toContain('failed');
    expect(outcomes['T301']).toBe('passed');
  });

  it('faults of writing and broken sums stand in one list, in order of their places', () => {
    const text = reportText({ 'applications.received.total': 5 }).replace(
      '本年处理决定数量: 0',
      '本年处理决定数量：0',
    );
    const { problems } = checkText(text);
    const found = problems.map((problem) => problem.code);
    expect(found).toContain('S101');
    expect(found).toContain('T303');
    expect(found.indexOf('S101')).toBeLessThan(found.indexOf('T303'));
    expect(problems.map((problem) => problem.span.start)).toEqual(
      problems.map((problem) => problem.span.start).toSorted((a, b) => a - b),
    );
  });

  it('a problem of a rule points at the value in the text, and so do the places it rests on', () => {
    const text = reportText({ 'applications.received.total': 54321 });
    const problem = checkText(text).problems.find(({ code }) => code === 'T303');
    expect(problem && text.slice(problem.span.start, problem.span.end)).toBe('54321');
    expect(problem?.related.length).toBeGreaterThan(0);
    for (const { span } of problem?.related ?? []) expect(text.slice(span.start, span.end)).toMatch(/^\d+$/);
  });

  it('text and parse give the same answer', () => {
    const text = reportText({ 'applications.received.total': 5 });
    expect(checkParsed(parseReport(text)).problems).toEqual(checkText(text).problems);
  });

  it.each(['', '# nothing', 'a: 1', '- 1', '\0\0', '\ud800', '{'.repeat(5000)])(
    'never throws: %j',
    (text) => {
      const { outcomes } = checkText(text);
      expect(outcomes['T301']).toBe('not-assessable');
    },
  );
});

describe('settings', () => {
  const text = reportText({ 'applications.received.total': 5 }).replace(
    '本年处理决定数量: 0',
    '本年处理决定数量：0',
  );

  it.each([
    ['T303', 'off'],
    ['applicant-total', 'off'],
    ['S101', 'off'],
    ['fullwidth-colon', 'off'],
  ] as const)('%s switched off is not said', (name, level) => {
    const gone = name === 'T303' || name === 'applicant-total' ? 'T303' : 'S101';
    expect(codes(text)).toContain(gone);
    expect(codes(text, { [name]: level })).not.toContain(gone);
  });

  it.each(['error', 'warning', 'hint'] as const)(
    'a rule and a check of the writing can be made a %s',
    (level) => {
      const { problems } = checkText(text, { rules: { T303: level, S101: level } });
      const severities = problems
        .filter(({ code }) => code === 'T303' || code === 'S101')
        .map((p) => p.severity);
      expect(new Set(severities)).toEqual(new Set([level]));
    },
  );
});

describe('a missing table', () => {
  it.each([
    ['applications', 175],
    ['proactiveDisclosure', 10],
    ['reconsiderationAndLitigation', 15],
  ])('%s can be put there', (path, cells) => {
    const text = stringifyReport(withoutValue(buildReport(), path));
    const problem = checkText(text).problems.find(({ code }) => code === 'F102');
    expect(problem?.path).toBe(path);
    const edits = problem?.suggestions[0]?.edits ?? [];
    expect(edits).toHaveLength(cells);
    const repaired = checkText(applyEdits(text, editReport(parseReport(text), edits)));
    expect(repaired.problems.filter(({ code }) => code === 'F102' || code.startsWith('S'))).toEqual([]);
  });
});

describe('what is said once', () => {
  it.each([
    ['a table that is a word', { word: '行政复议和行政诉讼', value: ' 无' }],
    ['a table of words', { word: '主动公开', value: '\n  规章: 无' }],
  ])('%s is a fault of writing, not a missing section as well', (_name, { word, value }) => {
    const lines = reportText().split('\n');
    const from = lines.findIndex((line) => line.startsWith(`${word}:`));
    const to = lines.findIndex((line, index) => index > from && /^\S/.test(line));
    lines.splice(from, to - from, `${word}:${value}`);
    const found = codes(lines.join('\n'));
    expect(found).toContain('S106');
    expect(found).not.toContain('F102');
  });
});
