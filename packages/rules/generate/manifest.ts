import { type Rule, rules } from '../src/index.js';
import { fixtures } from './cases.js';
import type { Fixture } from './surroundings.js';

/** What a file of the set holds, by key; in words, for whoever reads it with another program. */
const holds = {
  rule: 'code of the rule that the file tests',
  about: 'what the report shows, in English',
  report: 'the report judged, as canonical JSON (English ids)',
  organ: 'what is known of the organ where the report does not say; absent: nothing',
  settings: 'settings that differ from the defaults: severities and parameters by code or slug; absent: none',
  strays: 'keys of the source file that only another edition has; absent: none',
  earlier: 'reports of the same organ for earlier years, latest first; absent: none',
  rollUp: 'the members that the report sums, with their reports; absent: it is no roll-up',
  expect: 'exactly the problems of this rule, in order: code, path, and inside a narrative the range',
} as const satisfies Record<keyof Fixture, string>;

/** `manifest.json`: every rule with its fixtures, and what a fixture holds. */
export function manifest() {
  const names = [...fixtures().keys()];
  return {
    formatVersion: 1,
    holds,
    range:
      'UTF-16 offsets in the narrative: start included, end excluded; to be compared where a fixture gives it',
    rules: [...rules].sort((a, b) => (a.code < b.code ? -1 : 1)).map((rule) => entryOf(rule, names)),
  };
}

function entryOf({ code, slug, class: ruleClass, info }: Rule, names: readonly string[]) {
  const own = names.filter((name) => name.startsWith(`${code}/`)).sort();
  return {
    code,
    slug,
    class: ruleClass,
    ...(info.editions ? { editions: info.editions } : {}),
    ...(info.parameters
      ? { parameters: Object.fromEntries(info.parameters.map((one) => [one.name, one.default])) }
      : {}),
    fail: own.filter((name) => name.startsWith(`${code}/0`)),
    pass: own.filter((name) => name.startsWith(`${code}/1`)),
  };
}

/** The manifest as it is committed. */
export const manifestText = (): string => `${JSON.stringify(manifest(), null, 2)}\n`;
