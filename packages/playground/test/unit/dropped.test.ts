import { describe, expect, it } from 'vitest';
import { droppedIn } from '../../src/files/dropped.js';

interface Folder {
  readonly [name: string]: Folder | string;
}

/** Entries as browsers tell them: a folder in pieces of two, `unreadable` files as errors. */
function entryOf(name: string, content: Folder | string, above = ''): object {
  const fullPath = `${above}/${name}`;
  if (typeof content === 'string')
    return {
      name,
      fullPath,
      isFile: true,
      isDirectory: false,
      file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
        content === 'unreadable' ? reject(new Error('gone')) : resolve(new File([content], name)),
    };
  const createReader = () => {
    const left = Object.entries(content).map(([one, inside]) => entryOf(one, inside, fullPath));
    return { readEntries: (resolve: (entries: object[]) => void) => resolve(left.splice(0, 2)) };
  };
  return { name, fullPath, isFile: false, isDirectory: true, createReader };
}

function drop(top: Folder): DataTransfer {
  const items = Object.entries(top).map(([name, content]) => ({
    kind: 'file',
    webkitGetAsEntry: () => entryOf(name, content),
    getAsFile: () => new File([], name),
  }));
  return Object.assign(Object.create(null), { items: [{ kind: 'string' }, ...items] });
}

const pathsOf = async (top: Folder) => {
  const { files, leftOut } = await droppedIn(drop(top));
  return { paths: files.map(({ path }) => path), leftOut };
};

describe('what is dropped', () => {
  it('is taken as it is where it is a file, whatever it is called', async () => {
    expect(await pathsOf({ 'a.html': '', '照片.jpg': '' })).toEqual({
      paths: ['a.html', '照片.jpg'],
      leftOut: 0,
    });
  });

  it('is opened where it is a folder: what a report can be made of, in the order of names', async () => {
    const top = {
      年报: {
        '10.html': '',
        '9.docx': '',
        '.DS_Store': '',
        '.git': { 'a.html': '' },
        '照片.jpg': '',
        '坏的.pdf': 'unreadable',
        教育局: { '2023.nianbao.yaml': '', 深: { 'a.csv': '' } },
      },
      '单独.xlsx': '',
    };
    expect(await pathsOf(top)).toEqual({
      paths: [
        '单独.xlsx',
        '年报/9.docx',
        '年报/10.html',
        '年报/教育局/2023.nianbao.yaml',
        '年报/教育局/深/a.csv',
      ],
      leftOut: 2,
    });
  });

  it('may be nothing', async () => {
    expect(await droppedIn(null)).toEqual({ files: [], leftOut: 0 });
    expect(await pathsOf({ 空: {} })).toEqual({ paths: [], leftOut: 0 });
  });
});
