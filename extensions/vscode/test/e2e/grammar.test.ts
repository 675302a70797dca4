import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mustSkip, part } from './support/parts.js';
import { extensionFolder } from './support/paths.js';

/** The part of vscode-textmate that is used here; the module itself comes out of VS Code. */
interface Grammar {
  tokenizeLine(line: string, stack: unknown): { ruleStack: unknown; tokens: readonly Token[] };
}

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

const REPORT = `# 年报
年度: 2021
总体情况: |
  2021年，共公开
  （一）主动公开。共20条
主要问题及改进情况: |
  
# 六、其他
其他事项: |
依申请公开:
  本年新收: { 自然人: 12, 商业企业: 不适用 }
`;

/** Text of a token → a scope that it has, and one that it must not have. */
const EXPECTED = [
  ['# 年报', 'comment.line', undefined],
  ['年度', 'entity.name.tag.yaml', 'markup.bold'],
  ['总体情况', 'entity.name.section.nianbao', undefined],
  ['2021年，共公开'.slice(4), 'meta.embedded.narrative', 'invalid'],
  ['（一）主动公开', 'markup.bold.nianbao', 'invalid'],
  ['20', 'constant.numeric.nianbao', 'invalid'],
  ['# 六、其他', 'comment.line', 'invalid'],
  ['依申请公开', 'entity.name.section.nianbao', undefined],
  ['自然人', 'entity.name.tag.yaml', undefined],
  ['12', 'constant.numeric', undefined],
] as const;

describe.each(['newest', 'oldest'] as const)('colours on the YAML grammar of the %s VS Code', (version) => {
  const skip = mustSkip(`colours in the ${version} VS Code`, version);
  let tokens: readonly { text: string; scopes: string }[];

  beforeAll(async () => {
    if (!skip) tokens = await tokenize(part(version).root);
  });

  it.skipIf(skip).each(EXPECTED)('shows %j as %s', (text, scope, never) => {
    const whole = tokens.filter((token) => token.text === text || text.startsWith(token.text));
    const found = tokens.find((token) => token.text === text) ?? whole[0];
    expect(found?.scopes).toContain(scope);
    if (never !== undefined) expect(found?.scopes).not.toContain(never);
  });
});

async function tokenize(root: string): Promise<readonly { text: string; scopes: string }[]> {
  const grammar = await loadGrammar(root);
  let stack: unknown = null;
  return REPORT.split('\n').flatMap((line) => {
    const { ruleStack, tokens } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.join(' '),
    }));
  });
}

async function loadGrammar(root: string): Promise<Grammar> {
  const require = createRequire(join(root, 'package.json'));
  const { Registry, parseRawGrammar } = require('vscode-textmate');
  const { loadWASM, OnigScanner, OnigString } = require('vscode-oniguruma');
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const yaml = join(root, 'extensions/yaml/syntaxes');
  const files = [
    join(extensionFolder, 'generated/nianbao.tmLanguage.json'),
    ...readdirSync(yaml).map((name) => join(yaml, name)),
  ];
  const grammars = new Map(files.map((file) => [JSON.parse(readFileSync(file, 'utf8')).scopeName, file]));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: string[]) => new OnigScanner(sources),
      createOnigString: (text: string) => new OnigString(text),
    }),
    loadGrammar: async (scope: string) => {
      const file = grammars.get(scope);
      return file === undefined ? null : parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
  });
  return registry.loadGrammar('source.nianbao');
}
