import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Which rooms of the house a room may import: the table of ARCHITECTURE.md. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  document: ['schema'],
  rules: ['schema'],
  importers: ['schema'],
  workspace: ['schema', 'document', 'rules'],
  'language-service': ['schema', 'document', 'rules', 'workspace'],
  'language-server': ['schema', 'document', 'rules', 'importers', 'workspace', 'language-service'],
  cli: ['schema', 'document', 'rules', 'importers', 'workspace'],
  vscode: ['language-server'],
  playground: [],
};

/** Foreign packages that a room may import at run time; `*` stands for every package of a scope. */
export const mayDependOn: Readonly<Record<string, readonly string[]>> = {
  schema: ['zod'],
  document: ['yaml', 'get-east-asian-width'],
  rules: [],
  importers: ['fflate', 'parse5', 'pdfjs-dist', 'saxes'],
  workspace: ['picomatch', 'yaml', 'zod'],
  'language-service': ['vscode-languageserver-types', 'vscode-languageserver-textdocument'],
  'language-server': ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  cli: ['commander', 'get-east-asian-width', 'picocolors', 'tinyglobby'],
  vscode: ['vscode', 'vscode-languageclient'],
  playground: ['@codingame/*', 'idb'],
};

/** The files that may touch files, processes, clocks and environments; every other source is pure. */
export const hostFiles: Readonly<Record<string, readonly string[]>> = {
  'language-server': ['src/node.ts', 'src/node-files.ts', 'src/browser.ts', 'src/browser-importers.ts'],
  cli: ['src/io.ts', 'src/nianbao.ts', 'src/threads.ts', 'src/reader-thread.ts'],
  playground: ['src/workbench/workspace-files.ts', 'src/about/about.ts'],
};

/** Folder of a room. */
export function folderOf(room: string): string {
  return room === 'vscode' ? 'extensions/vscode' : `packages/${room}`;
}

/** Source files of a room, tests left out, as paths from the top of the checkout. */
export function sourcesOf(room: string): readonly string[] {
  return filesUnder(`${folderOf(room)}/src`).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file),
  );
}

/** Every file under a folder of the checkout. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(root + folder)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(root + path).isDirectory() ? filesUnder(path) : [path];
    });
}

/** One import statement or import() of a source file. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;

/** The imports of one file, static and dynamic. */
export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(statement)].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}
