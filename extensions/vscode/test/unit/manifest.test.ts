import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extensionFolder } from '../e2e/support/paths.js';

const read = (path: string) => readFileSync(join(extensionFolder, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const chinese: Record<string, string> = JSON.parse(read('package.nls.zh-cn.json'));
const sources = readdirSync(join(extensionFolder, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(join('src', name)));
const commands: { command: string; title: string; icon: string }[] = manifest.contributes.commands;

describe('texts of the manifest', () => {
  const used = [...read('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');

  it('are the same in both languages', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('are all used', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  it('are none of them empty', () => {
    expect(
      [...Object.values(english), ...Object.values(chinese)].filter((text) => text.trim() === ''),
    ).toEqual([]);
  });
});

describe('commands', () => {
  it.each(commands)('$command has a title in both languages and an icon', ({ title, icon }) => {
    const key = title.slice(1, -1);
    expect(english[key]).toMatch(/^[A-Z].*[（(].*\p{Script=Han}/u);
    expect(chinese[key]).toMatch(/\p{Script=Han}/u);
    expect(icon).toMatch(/^\$\([\w-]+\)$/);
  });

  it('named in menus exist', () => {
    const known = new Set(commands.map(({ command }) => command));
    const menus: Record<string, { command: string }[]> = manifest.contributes.menus;
    const named = Object.values(menus).flatMap((items) => items.map(({ command }) => command));
    expect(named.filter((command) => !known.has(command))).toEqual([]);
  });

  it('are all registered by the extension', () => {
    const registered = ({ command }: { command: string }) =>
      sources.some((text) => text.includes(`'${command}'`));
    expect(commands.filter((command) => !registered(command))).toEqual([]);
  });
});

describe('texts at run time', () => {
  const bundle: Record<string, string> = JSON.parse(read('l10n/zh-CN.json'));
  const spoken = sources.flatMap((text) =>
    [...text.matchAll(/\bsay\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key),
  );

  it('each have a Chinese translation, and no translation is left over', () => {
    expect([...new Set(spoken)].sort()).toEqual(Object.keys(bundle).sort());
  });

  it('keep their placeholders', () => {
    const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
    for (const [key, text] of Object.entries(bundle)) expect(holes(text), key).toEqual(holes(key));
  });
});

describe('files named in the manifest', () => {
  const named = [...read('package.json').matchAll(/"\.?\/?((?:icons|media|generated)\/[^"]+)"/g)];
  const paths = [
    ...named.map(([, path]) => path ?? ''),
    'language-configuration.json',
    'README.md',
    'CHANGELOG.md',
  ];

  it.each(paths)('%s exists', (path) => {
    expect(existsSync(join(extensionFolder, path))).toBe(true);
  });
});

describe('the language', () => {
  const [language] = manifest.contributes.languages;

  it('knows the four file names', () => {
    expect(language.filenamePatterns).toEqual([
      '*.nianbao.yaml',
      '*.nianbao.yml',
      '*.年报.yaml',
      '*.年报.yml',
    ]);
    expect(language.filenamePatterns).toEqual(language.extensions.map((end: string) => `*${end}`));
  });

  it('starts for reports, their configuration and its commands, for nothing else', () => {
    expect(manifest.activationEvents).toEqual([
      'onLanguage:nianbao',
      'workspaceContains:**/nianbao.config.yaml',
    ]);
  });

  it('works in untrusted and in virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });
});
