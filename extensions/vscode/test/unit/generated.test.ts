import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '@nianbao/document';
import { currentEdition } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { ruleTitles } from '../../src/generated/rule-titles.js';
import { extensionFolder } from '../e2e/support/paths.js';

const read = (path: string) => readFileSync(join(extensionFolder, path), 'utf8');

it('is what the form and the rules make today', () => {
  const args = ['--conditions=@nianbao/source', '--import', 'tsx', 'generate/main.mts', '--check'];
  expect(() =>
    execFileSync(process.execPath, args, { cwd: extensionFolder, encoding: 'utf8' }),
  ).not.toThrow();
});

it('carries the licence of the repository', () => {
  expect(read('LICENSE')).toBe(read('../../LICENSE'));
});

it('knows each rule of the settings by code and by name', () => {
  const { properties } = JSON.parse(read('package.json')).contributes.configuration.properties[
    'nianbao.rules'
  ];
  expect(Object.keys(properties)).toEqual([
    ...ruleTitles.map(({ code }) => code),
    ...ruleTitles.map(({ slug }) => slug),
  ]);
});

describe('snippets', () => {
  const snippets: Record<string, { body: string[] }> = JSON.parse(read('generated/snippets.json'));
  const textOf = (name: string) =>
    (snippets[name]?.body ?? []).join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1');

  it.each(['表二', '表三', '表四'])('%s writes a part of a report without a flaw', (name) => {
    const { isReport, problems } = parseReport(`${textOf(name)}\n`);
    const inside = problems.filter(({ code }) => code !== 'S106');
    expect(isReport).toBe(true);
    expect(inside).toEqual([]);
  });

  it('空白年报 has every number cell of the form', () => {
    const text = textOf('空白年报').replace('年度: 年度', '年度: 2021');
    const parsed = parseReport(`${text}\n`);
    expect(currentEdition.cells.filter((path) => parsed.locate(path) === undefined)).toEqual([]);
  });
});
