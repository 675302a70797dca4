import { describe, expect, it } from 'vitest';
import { freeName, plainName, plainPath, splitName } from '../../src/files/file-name.js';

describe('a file name', () => {
  it.each([
    ['某局.nianbao.yaml', ['某局', '.nianbao.yaml']],
    ['某局.年报.YML', ['某局', '.年报.YML']],
    ['页面.html', ['页面', '.html']],
    ['没有后缀', ['没有后缀', '']],
    ['.hidden', ['.hidden', '']],
  ])('%s is parted before its ending', (name, parts) => {
    expect(splitName(name)).toEqual(parts);
  });

  it('gets a number where it is taken', async () => {
    const taken = new Set(['某局.nianbao.yaml', '某局 (2).nianbao.yaml']);
    expect(await freeName('某局.nianbao.yaml', async (name) => taken.has(name))).toBe(
      '某局 (3).nianbao.yaml',
    );
    expect(await freeName('别局.nianbao.yaml', async (name) => taken.has(name))).toBe('别局.nianbao.yaml');
  });

  it('from a disk keeps its ending', () => {
    expect(plainName('2023年 年报（公开）.pdf', 'x')).toBe('2023年 年报（公开）.pdf');
  });

  it.each([
    ['年报/2023.html', '年报/2023.html'],
    ['../..//a?.csv', 'x/x/x/a.csv'],
  ])('below folders, %s, has plain names all the way', (path, plain) => {
    expect(plainPath(path, 'x')).toBe(plain);
  });
});
