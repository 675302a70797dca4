import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { manifestIn, packageOf } from '../../../house/bundling/licence.mjs';
import { withDependencies } from '../../build/packages.js';
import { licencesAsMarkdown } from '../../src/about/licences.js';

const top = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/\/$/, '');

describe('the parts of the page', () => {
  it.each([
    [`${top}/node_modules/idb/build/index.js`, `${top}/node_modules/idb`],
    [
      `\0${top}/node_modules/@codingame/monaco-vscode-api/l10n.js`,
      `${top}/node_modules/@codingame/monaco-vscode-api`,
    ],
    [`${top}/packages/playground/src/main.ts`, undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('%s', (module, folder) => {
    expect(packageOf(module)).toBe(folder);
  });

  it('of the shipped extension come with all that they depend on', () => {
    const folders = [...withDependencies(['@nianbao/language-server'], `${top}/extensions/vscode`)];
    const names = folders.map((folder) => manifestIn(folder).name);
    expect(names).toEqual(expect.arrayContaining(['yaml', 'zod', 'parse5', 'entities', 'vscode-jsonrpc']));
  });

  it('are listed with each text once, whatever it holds', () => {
    const parts = [
      { name: 'a', version: '1.0.0', licence: 'MIT', text: 0 },
      { name: 'b', version: '2.0.0', licence: 'ISC' },
    ];
    const page = licencesAsMarkdown({ parts, texts: ['A licence\n````\nwith ticks'] }, [
      'Part',
      'Version',
      'Licence',
    ]);
    expect(page.split('\n').slice(0, 4)).toEqual([
      '| Part | Version | Licence |',
      '|---|---|---|',
      '| a | 1.0.0 | MIT [1] |',
      '| b | 2.0.0 | ISC |',
    ]);
    expect(page).toContain('`````text\nA licence\n````\nwith ticks\n`````');
  });
});
