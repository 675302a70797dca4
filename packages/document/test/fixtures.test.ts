import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReport, type SourceFix, sourceRules } from '../src/index.js';
import { applyFixes } from './apply-fixes.js';

const folder = new URL('./fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const expected: Record<string, { message: string; path: string }> = JSON.parse(read('expected.json'));
const namesOf = (code: string) => readdirSync(new URL(`${code}/`, folder)).map((file) => file.slice(0, -5));

/** A fixture shows one fault; as a fragment it may also lack cells and rows. */
const told = (text: string, message?: string) =>
  parseReport(text).problems.filter(
    (problem) => problem.message === message || problem.message !== 'missing-key',
  );

function firstFix(code: string, name: string): SourceFix | undefined {
  const { problems } = parseReport(read(`${code}/${name}.yaml`));
  return problems.find(({ message }) => message === expected[`${code}/${name}`]?.message)?.fixes[0];
}

describe.each(sourceRules.map(({ code }) => code))('%s', (code) => {
  const names = namesOf(code);
  const failing = names.filter((name) => name.startsWith('0'));
  const passing = names.filter((name) => name.startsWith('1'));

  it('has fixtures that fail and fixtures that pass', () => {
    expect(failing.length).toBeGreaterThan(0);
    expect(passing.length).toBeGreaterThan(0);
  });

  it.each(failing)('%s is one problem', (name) => {
    const wanted = expected[`${code}/${name}`];
    const problems = told(read(`${code}/${name}.yaml`), wanted?.message);
    expect(
      problems.map((problem) => ({ code: problem.code, message: problem.message, path: problem.path })),
    ).toEqual([{ code, ...wanted }]);
  });

  const mended = failing.filter((name) => firstFix(code, name) !== undefined);
  it.each(mended)('%s is gone when its first fix is applied', (name) => {
    const text = read(`${code}/${name}.yaml`);
    const fix = firstFix(code, name);
    const after = parseReport(applyFixes(text, fix ? [fix] : [])).problems;
    expect(after.map(({ message }) => message)).not.toContain(expected[`${code}/${name}`]?.message);
  });

  it.each(passing)('%s has none', (name) => {
    const codes = parseReport(read(`${code}/${name}.yaml`)).problems.map((problem) => problem.code);
    expect(codes).not.toContain(code);
  });
});

it('expects nothing of fixtures that do not exist', () => {
  const names = sourceRules.flatMap(({ code }) => namesOf(code).map((name) => `${code}/${name}`));
  expect(names).toEqual(expect.arrayContaining(Object.keys(expected)));
});
