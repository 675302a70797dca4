import { expect, it } from 'vitest';
import { checkFixture } from '../generate/cases.js';
import { rules } from '../src/index.js';
import { reasonFixtures } from './reason-fixtures.js';

it.each([...reasonFixtures])('%s', (name, fixture) => {
  const { outcomes, reasons } = checkFixture(fixture);
  expect(outcomes[fixture.rule]).toBe('not-assessable');
  expect(`${fixture.rule} ${reasons[fixture.rule]?.message}`).toBe(name.replace(/ \d+$/, ''));
});

it('every rule that can be without an answer is among them', () => {
  const proven = new Set([...reasonFixtures.values()].map(({ rule }) => rule));
  expect(rules.map(({ code }) => code).filter((code) => !proven.has(code))).toEqual(['F102']);
});
