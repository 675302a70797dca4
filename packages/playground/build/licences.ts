import type { Plugin } from 'vite';
import { licenceText, manifestIn, packageOf } from '../../house/bundling/licence.mjs';
import type { Licences, Part } from '../src/about/licences.js';
import { withDependencies } from './packages.js';

/** Parts that come inside packages of another name. */
const INSIDE: readonly Part[] = [
  { name: 'Visual Studio Code', version: '', licence: 'MIT' },
  { name: 'Codicons', version: '', licence: 'CC-BY-4.0' },
  { name: 'vscode-loc (zh-hans)', version: '', licence: 'MIT' },
];

/** What of the extension's own bundle is not ours. */
const SHIPPED = ['@nianbao/language-server', 'vscode-languageclient'];

/** Plugins that note the packages of what is bundled, the workers' too, and write `licences.json` beside the page. */
export function licences(extension: string): { readonly worker: Plugin; readonly page: Plugin } {
  const folders = new Set<string>();
  const note = (modules: readonly string[]): void => {
    for (const folder of modules.map(packageOf)) if (folder) folders.add(folder);
  };
  const worker: Plugin = {
    name: 'note-licences',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') note(file.moduleIds);
    },
  };
  const page: Plugin = {
    name: 'write-licences',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') note(file.moduleIds);
      const all = new Set([...folders, ...withDependencies(SHIPPED, extension)]);
      const source = JSON.stringify({ version: manifestIn(extension).version, ...licencesOf([...all]) });
      this.emitFile({ type: 'asset', fileName: 'licences.json', source });
    },
  };
  return { worker, page };
}

function licencesOf(folders: readonly string[]): Omit<Licences, 'version'> {
  const texts: string[] = [];
  const numberOf = (text: string): number => {
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  const parts = new Map<string, Part>();
  for (const folder of folders) {
    const { name, version, license = '' } = manifestIn(folder);
    if (name.startsWith('@nianbao/')) continue;
    const text = licenceText(folder) ?? standardText(name, license);
    const part = { name, version, licence: license };
    parts.set(`${name} ${version}`, text === undefined ? part : { ...part, text: numberOf(text) });
  }
  const microsoft = numberOf(mit('Microsoft Corporation'));
  const inside = INSIDE.map((part) => (part.licence === 'MIT' ? { ...part, text: microsoft } : part));
  const sorted = [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { parts: [...inside, ...sorted], texts };
}

/** The workbench's packages name their licence and bring no text. */
function standardText(name: string, licence: string): string | undefined {
  if (licence !== 'MIT') return undefined;
  return mit(name.startsWith('@codingame/') ? 'CodinGame' : `the authors of ${name}`);
}

function mit(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
