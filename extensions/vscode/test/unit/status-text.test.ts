import { expect, it } from 'vitest';
import type { ReportStatus } from '../../src/protocol.js';
import { statusText } from '../../src/status-text.js';

type Counts = readonly [errors: number, warnings: number, hints: number];

/** `sections`: the section's number from 1 → its counts. */
function status(total: Counts, sections: Readonly<Record<number, Counts>> = {}): ReportStatus {
  const counts = ([errors, warnings, hints]: Counts) => ({ errors, warnings, hints });
  const entries = Object.entries(sections).map(([n, of]) => ({
    section: Number(n),
    title: `title ${n}`,
    ...counts(of),
  }));
  return { uri: 'file:///a', isReport: true, ...counts(total), sections: entries };
}

it.each([
  ['nothing found', status([0, 0, 0], { 1: [0, 0, 0] }), '$(pass) 年报'],
  ['one section', status([0, 1, 0], { 1: [0, 1, 0] }), '$(warning) 年报 一 1'],
  [
    'several sections',
    status([3, 1, 1], { 1: [0, 1, 0], 2: [0, 0, 0], 3: [3, 0, 1] }),
    '$(error) 年报 一 1 · 三 4',
  ],
  ['a hint alone', status([0, 0, 1], { 6: [0, 0, 1] }), '$(info) 年报 六 1'],
  ['problems outside the sections', status([2, 0, 0], { 1: [0, 0, 0] }), '$(error) 年报 2'],
  ['problems inside and outside', status([2, 1, 0], { 1: [0, 1, 0] }), '$(error) 年报 一 1 · +2'],
  ['a section it does not know', status([1, 0, 0], { 7: [1, 0, 0] }), '$(error) 年报 title 7 1'],
])('shows %s', (_, given, text) => {
  expect(statusText(given)).toBe(text);
});
