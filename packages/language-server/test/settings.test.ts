import { afterEach, describe, expect, it } from 'vitest';
import { Client, pulling, pushing, type StartOptions } from './client.js';
import { exampleText } from './reports.js';

const broken = exampleText.replace('其他: 0, 总计: 0 }', '其他: 0, 总计: 7 }');
const uri = 'file:///a/one.nianbao.yaml';
const elsewhere = 'file:///b/two.nianbao.yaml';

let client: Client;
afterEach(() => client.stop());

async function pullsAfterOpening(options: StartOptions) {
  client = await Client.start({ capabilities: pulling, ...options });
  client.open(uri, broken);
  return (await client.pull(uri)).items ?? [];
}
const t303 = (items: readonly { readonly code?: unknown }[] | undefined) =>
  (items ?? []).filter(({ code }) => code === 'T303');

const { configuration: _, ...workspace } = pulling.workspace;
const withoutQuestions = { ...pulling, workspace };

describe('rules', () => {
  it('speak by their class unless told otherwise', async () => {
    expect(t303(await pullsAfterOpening({}))).toMatchObject([{ severity: 1 }]);
  });

  it.each([
    ['by code', { T303: 'off' }, []],
    ['by slug', { 'applicant-total': 'off' }, []],
    ['more softly', { T303: 'warning' }, [{ severity: 2 }]],
    ['as before when the setting makes no sense', { T303: 'loud' }, [{ severity: 1 }]],
  ])('are set %s', async (_name, rules, expected) => {
    const items = t303(await pullsAfterOpening({ settings: () => ({ rules }) }));
    expect(items).toHaveLength(expected.length);
    expect(items).toMatchObject(expected);
  });

  it('are set folder by folder', async () => {
    const settings = (scope: string) => ({ rules: scope.startsWith('file:///b/') ? { T303: 'off' } : {} });
    expect(t303(await pullsAfterOpening({ settings }))).toHaveLength(1);
    client.open(elsewhere, broken);
    expect(t303((await client.pull(elsewhere)).items)).toEqual([]);
  });

  it('are judged again when settings change, and the client is asked to look again', async () => {
    const before = await pullsAfterOpening({});
    expect(t303(before)).toHaveLength(1);
    const { resultId } = await client.pull(uri);
    client.settings = () => ({ rules: { T303: 'off' } });
    client.notify('workspace/didChangeConfiguration', { settings: null });
    const after = await client.pull(uri, resultId);
    expect(after.kind).toBe('full');
    expect(t303(after.items)).toEqual([]);
    expect(client.asked).toContain('workspace/diagnostic/refresh');
  });

  it('are published again to a client that waits', async () => {
    client = await Client.start({ capabilities: pushing });
    const first = client.diagnostics(uri);
    client.open(uri, broken);
    expect(t303(await first)).toHaveLength(1);
    client.settings = () => ({ rules: { T303: 'off' } });
    const second = client.diagnostics(uri);
    client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(t303(await second)).toEqual([]);
  });

  it('are taken from a client that answers no questions at the start, or when it tells', async () => {
    const initializationOptions = { settings: { rules: { T303: 'off' } } };
    const capabilities = withoutQuestions;
    expect(t303(await pullsAfterOpening({ capabilities, initializationOptions }))).toEqual([]);
    client.notify('workspace/didChangeConfiguration', { settings: { nianbao: { rules: { T303: 'hint' } } } });
    expect(t303((await client.pull(uri)).items)).toHaveLength(1);
  });

  it.each([null, 'off', 7, [], { rules: 'off', language: 7 }])(
    'stand when the client answers %j',
    async (answer) => {
      expect(t303(await pullsAfterOpening({ settings: () => answer }))).toHaveLength(1);
    },
  );
});

describe('the preset', () => {
  // N101 is recommended, T303 mandatory.
  const severities = (items: readonly { readonly code?: unknown; readonly severity?: unknown }[]) =>
    ['N101', 'T303'].map((code) => items.find((item) => item.code === code)?.severity);

  it.each([
    ['mandatory', [undefined, 1]],
    ['recommended', [2, 1]],
    ['strict', [1, 1]],
    ['auto', [2, 1]],
    ['Strict', [2, 1]],
    [7, [2, 1]],
  ])('%j decides how loudly rules speak', async (preset, expected) => {
    expect(severities(await pullsAfterOpening({ settings: () => ({ preset }) }))).toEqual(expected);
  });

  it('gives way to what is set rule by rule', async () => {
    const settings = () => ({ preset: 'mandatory', rules: { N101: 'hint', 'applicant-total': 'off' } });
    expect(severities(await pullsAfterOpening({ settings }))).toEqual([3, undefined]);
  });

  it('takes hold when it changes', async () => {
    expect(severities(await pullsAfterOpening({}))).toEqual([2, 1]);
    const { resultId } = await client.pull(uri);
    client.settings = () => ({ preset: 'mandatory' });
    client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(severities((await client.pull(uri, resultId)).items ?? [])).toEqual([undefined, 1]);
  });
});

describe('messages', () => {
  const isChinese = (items: readonly { readonly message: unknown }[]) =>
    /\p{Script=Han}{4}/u.test(String(items[0]?.message));
  it.each<[string, StartOptions, boolean]>([
    ["the client's language", { locale: 'zh-cn' }, true],
    ["the client's language", { locale: 'en-GB' }, false],
    ['the option of the start', { locale: 'en', initializationOptions: { locale: 'zh-CN' } }, true],
    ['the setting', { locale: 'en', settings: () => ({ language: 'zh-CN' }) }, true],
    ['the setting', { locale: 'zh-cn', settings: () => ({ language: 'en' }) }, false],
    [
      "the client's language when the setting is auto",
      { locale: 'zh-tw', settings: () => ({ language: 'auto' }) },
      true,
    ],
  ])('are written in %s', async (_name, options, chinese) => {
    const items = t303(await pullsAfterOpening(options)) as { message: string }[];
    expect(isChinese(items)).toBe(chinese);
  });
});

describe('a rule is linked', () => {
  const linkOf = async (options: StartOptions) => {
    const [diagnostic] = t303(await pullsAfterOpening(options)) as { codeDescription?: { href: string } }[];
    return diagnostic?.codeDescription?.href;
  };

  it('to where the client wants', async () => {
    const ruleLinkTemplate = 'command:explain?%5B%22{code}%22%5D';
    expect(await linkOf({ initializationOptions: { ruleLinkTemplate } })).toBe(
      'command:explain?%5B%22T303%22%5D',
    );
  });

  it.each([
    ['zh-cn', '/docs/zh-CN/T303.md'],
    ['en', '/docs/en/T303.md'],
  ])('to its page beside the server, in %s', async (locale, end) => {
    const href = await linkOf({ locale });
    expect(href?.startsWith('file:///')).toBe(true);
    expect(href?.endsWith(end)).toBe(true);
  });

  it('to nothing where the client shows no links', async () => {
    const { publishDiagnostics: _dropped, ...textDocument } = pulling.textDocument;
    expect(await linkOf({ capabilities: { ...pulling, textDocument } })).toBeUndefined();
  });
});
