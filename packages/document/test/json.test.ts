import { translateJson } from '@nianbao/schema';
import { buildBalancedReport } from '@nianbao/schema/testing';
import { expect, it } from 'vitest';
import { parseReport } from '../src/index.js';

const report = buildBalancedReport(7);

it.each([
  ['en', report],
  ['zh', translateJson(report, 'zh')],
] as const)('a report as JSON in vocabulary %s is read like YAML, with places', (vocabulary, value) => {
  for (const indent of [0, 2]) {
    const text = JSON.stringify(value, null, indent);
    const parsed = parseReport(text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.vocabulary).toBe(vocabulary);
    expect(parsed.report).toEqual(parseReport(JSON.stringify(report)).report);
    const span = parsed.locate('applications.received.total', 'value');
    expect(span && Number(text.slice(span.start, span.end))).toBe(report.applications.received.total);
  }
});

it.each([
  '{',
  '{"a":'.repeat(60_000),
  `${'{"a":'.repeat(60_000)}1${'}'.repeat(60_000)}`,
  `{"a":${'['.repeat(9_000)}`,
])('hostile JSON is stopped', (text) => {
  expect(parseReport(text).isReport).toBe(false);
});
