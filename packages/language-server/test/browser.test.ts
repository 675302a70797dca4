// The bundle for browsers, run as a worker would run it: no Node, no files, only messages.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { exampleText } from './reports.js';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: {
    readonly items?: readonly {
      readonly code: string;
      readonly message: string;
      readonly severity: number;
    }[];
  } & object;
}

/** A worker's global object, and the page's side of it. */
function startWorker() {
  const waiting = new Map<number, (message: Message) => void>();
  const self = {
    navigator: { language: 'zh-CN' },
    addEventListener: () => undefined,
    onmessage: undefined as ((event: { readonly data: object }) => void) | undefined,
    postMessage: (message: Message) => waiting.get(message.id ?? -1)?.(message),
  };
  const { MessageChannel, setTimeout, clearTimeout, TextDecoder, TextEncoder, console } = globalThis;
  class Unheld extends MessageChannel {
    constructor() {
      super();
      // An open channel would keep the test's process alive.
      for (const port of [this.port1, this.port2]) (port as unknown as { unref(): void }).unref();
    }
  }
  const context = {
    self,
    MessageChannel: Unheld,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    console,
    atob,
  };
  runInContext(readFileSync(new URL('../dist/browser.js', import.meta.url), 'utf8'), createContext(context));
  const send = (message: object) => self.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const ask = (id: number, method: string, params: object) =>
    new Promise<Message['result']>((resolve) => {
      waiting.set(id, ({ result }) => resolve(result));
      send({ id, method, params });
    });
  return { ask, tell: (method: string, params: object) => send({ method, params }) };
}

describe('in a browser', () => {
  it('the server judges a report in the language of the browser', async () => {
    const { ask, tell } = startWorker();
    const capabilities = { textDocument: { diagnostic: {} } };
    await ask(1, 'initialize', { processId: null, rootUri: null, capabilities });
    tell('initialized', {});
    const uri = 'vscode-vfs://github/x/report.nianbao.yaml';
    const text = exampleText.replace('总计: 0 }', '总计: 7 }');
    tell('textDocument/didOpen', { textDocument: { uri, languageId: 'nianbao', version: 1, text } });
    const answer = await ask(2, 'textDocument/diagnostic', { textDocument: { uri } });
    const found = answer?.items?.find(({ code }) => code === 'T303');
    expect(found?.message).toMatch(/\p{Script=Han}/u);
    expect(found).not.toHaveProperty('codeDescription');
    const errors = answer?.items?.filter(({ severity }) => severity === 1).length;
    expect(errors).toBeGreaterThan(0);
    // Nobody reads files here: what is open is the workspace.
    expect(await ask(3, 'nianbao/checkWorkspace', {})).toMatchObject({ files: 1, errors });
  });
});
