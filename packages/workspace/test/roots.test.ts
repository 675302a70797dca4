import { describe, expect, it } from 'vitest';
import { foldersAbove, projectFiles, projectFolderOf } from '../src/index.js';

describe('which project a file belongs to', () => {
  it.each([
    ['/a/b/c.yaml', ['/a/b', '/a', '/']],
    ['/c.yaml', ['/']],
    ['C:/a/c.yaml', ['C:/a', 'C:']],
    ['a/c.yaml', ['a']],
    ['c.yaml', []],
    ['', []],
  ])('%s lies in %j', (path, expected) => {
    expect(foldersAbove(path)).toEqual(expected);
  });

  it.each([
    [['/p'], '/p/x/2024.nianbao.yaml', '/p'],
    [['/p', '/p/x'], '/p/x/2024.nianbao.yaml', '/p/x'],
    [['/p', '/p/x'], '/p/xx/2024.nianbao.yaml', '/p'],
    [['/p/x'], '/p/2024.nianbao.yaml', undefined],
    [['/'], '/p/2024.nianbao.yaml', '/'],
  ])('with configurations in %j, %s belongs to %s', (folders, file, expected) => {
    expect(projectFolderOf(file, (folder) => folders.includes(folder))).toBe(expected);
  });

  it('a folder with a configuration of its own is no part of the outer project', () => {
    const found = [
      'nianbao.config.yaml',
      '2024.nianbao.yaml',
      'other.yaml',
      'x/2024.年报.yml',
      'y/nianbao.config.yaml',
      'y/2024.nianbao.yaml',
      'y/z/2024.nianbao.yaml',
      'yy/2024.nianbao.yaml',
      'yy/2023.nianbao.json',
      // Copies of what stands beside them.
      '2024.nianbao.json',
      'x/2024.nianbao.json',
    ];
    expect(projectFiles(found)).toEqual([
      '2024.nianbao.yaml',
      'x/2024.年报.yml',
      'yy/2024.nianbao.yaml',
      'yy/2023.nianbao.json',
    ]);
  });
});
