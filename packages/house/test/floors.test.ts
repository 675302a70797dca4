import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, hostFiles, importsOf, mayDependOn, mayImport, root, sourcesOf } from './rooms.js';

const rooms = Object.keys(mayImport);
const roomOf = (specifier: string) => specifier.match(/^@nianbao\/([^/]+)/)?.[1];
const packageOf = (specifier: string) => specifier.match(/^(@[^/]+\/[^/]+|[^/]+)/)?.[1] ?? specifier;
const isRelative = (specifier: string) => specifier.startsWith('.');
/** What a page shows or runs as it is shipped: a text, the packed extension. */
const isContent = (specifier: string) => /\?raw$|\.vsix$/.test(specifier);

describe.each(rooms)('%s', (room) => {
  const imports = sourcesOf(room).flatMap((file) => importsOf(file));

  it('has sources', () => {
    expect(sourcesOf(room).length).toBeGreaterThan(0);
    expect(imports.length).toBeGreaterThan(0);
  });

  it('imports only rooms below it', () => {
    const up = imports.filter((one) => {
      const other = roomOf(one.to);
      return other !== undefined && other !== room && !mayImport[room]?.includes(other);
    });
    expect(up).toEqual([]);
  });

  it('imports only the foreign packages of the table', () => {
    const strangers = imports.filter((one) => {
      if (isRelative(one.to) || roomOf(one.to) || one.to.startsWith('node:')) return false;
      const name = packageOf(one.to);
      const allowed = mayDependOn[room] ?? [];
      return !allowed.includes(name) && !allowed.includes(name.replace(/\/.*/, '/*'));
    });
    expect(strangers).toEqual([]);
  });

  it('stays inside its own folder', () => {
    const out = imports.filter(
      (one) =>
        isRelative(one.to) &&
        !isContent(one.to) &&
        !posix.join(posix.dirname(one.from), one.to).startsWith(folderOf(room)),
    );
    expect(out).toEqual([]);
  });

  it('declares what it imports', () => {
    const manifest = JSON.parse(readFileSync(`${root}${folderOf(room)}/package.json`, 'utf8'));
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const used = new Set(
      imports
        .filter((one) => !isRelative(one.to) && !one.to.startsWith('node:'))
        .map((one) => packageOf(one.to)),
    );
    used.delete('vscode');
    expect([...used].filter((name) => !declared.includes(name) && name !== manifest.name)).toEqual([]);
  });

  it('touches files, processes, clocks and the net only in its hosts', () => {
    if (room === 'vscode') return;
    const hosts = (hostFiles[room] ?? []).map((file) => `${folderOf(room)}/${file}`);
    const pure = sourcesOf(room).filter((file) => !hosts.includes(file));
    const touching = pure.filter((file) => {
      const code = readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /from 'node:|\bprocess\.|\bfetch\(|\bDate\.now\(|new Date\(\)|\bperformance\.now\(/.test(code);
    });
    expect(touching).toEqual([]);
  });
});

describe('cycles', () => {
  const resolve = (from: string, to: string) => posix.join(posix.dirname(from), to).replace(/\.js$/, '.ts');

  it('no source file imports itself through others', () => {
    const graph = new Map<string, readonly string[]>();
    for (const file of rooms.flatMap((room) => sourcesOf(room))) {
      const next = importsOf(file).filter((one) => isRelative(one.to));
      graph.set(
        file,
        next.map((one) => resolve(file, one.to)).filter((target) => existsSync(root + target)),
      );
    }
    expect(cyclesIn(graph)).toEqual([]);
  });
});

function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
