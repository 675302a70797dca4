import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import { HeldStream } from './held-stream.js';

/** What a modern editor says of itself; `diagnostic` is left out so that diagnostics are pushed. */
export const pushing = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    completion: {
      contextSupport: true,
      completionItem: { snippetSupport: true, documentationFormat: ['markdown'], insertReplaceSupport: true },
    },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
  },
} satisfies ClientCapabilities;

/** The same editor, but it asks for diagnostics. */
export const pulling = {
  ...pushing,
  textDocument: { ...pushing.textDocument, diagnostic: { relatedDocumentSupport: false } },
} satisfies ClientCapabilities;

export interface StartOptions {
  readonly command?: readonly string[];
  readonly nodeOptions?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  readonly locale?: string;
  readonly folders?: readonly string[];
  /** Answers to requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: { readonly uri?: string }) => unknown>>;
  /** Answer to `workspace/configuration`, by scope. */
  readonly settings?: (scope: string) => unknown;
}

const bin = fileURLToPath(new URL('../bin/nianbao-language-server.js', import.meta.url));

interface Waiter {
  readonly accepts: (params: PublishDiagnosticsParams) => boolean;
  readonly resolve: (params: PublishDiagnosticsParams) => void;
}

/** A language client without an editor: starts a server as a process and talks to it over its standard streams. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly received: { readonly method: string; readonly params: unknown }[] = [];
  readonly asked: string[] = [];
  readonly startedAt = performance.now();
  /** May be replaced while the server runs. */
  settings: (scope: string) => unknown;
  initialized!: InitializeResult;
  readonly #waiters = new Set<Waiter>();
  readonly #awaited = new Map<string, (() => void)[]>();

  private constructor(
    readonly child: ChildProcess,
    readonly connection: MessageConnection,
    readonly output: HeldStream,
    options: StartOptions,
  ) {
    this.settings = options.settings ?? (() => null);
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => this.settings(scopeUri ?? '')),
    );
    connection.onRequest((method, params) => {
      this.asked.push(method);
      for (const resolve of this.#awaited.get(method) ?? []) resolve();
      this.#awaited.delete(method);
      const answer = options.answers?.[method];
      return answer ? answer(params as { readonly uri?: string }) : null;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#publish(params),
    );
    connection.onNotification((method, params) => {
      this.received.push({ method, params });
    });
    connection.listen();
  }

  static async start(options: StartOptions = {}): Promise<Client> {
    const [command, ...rest] = options.command ?? [
      process.execPath,
      ...(options.nodeOptions ?? []),
      bin,
      '--stdio',
    ];
    const child = spawn(command ?? '', rest, { stdio: ['pipe', 'pipe', 'pipe'] });
    const reader = new StreamMessageReader(child.stdout);
    const output = new HeldStream(child.stdin);
    const connection = createMessageConnection(reader, new StreamMessageWriter(output));
    const client = new Client(child, connection, output, options);
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? pushing,
      locale: options.locale ?? 'zh-cn',
      initializationOptions: options.initializationOptions,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    });
    void client.connection.sendNotification('initialized', {});
    return client;
  }

  open(uri: string, text: string, version = 1): void {
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'nianbao', version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: readonly TextDocumentContentChangeEvent[]): void {
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): void {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<Answer>(method: string, uri: string, params: object = {}): Promise<Answer> {
    return this.connection.sendRequest(method, { textDocument: { uri }, ...params });
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  /** Sends all that `send` sends in one piece, as when the server was busy while it was written. */
  async together(send: () => void): Promise<void> {
    this.output.hold();
    send();
    // Messages are written in their order: when this one is, all are.
    await this.connection.sendNotification('$/written');
    this.output.release();
  }

  /** The next diagnostics that the server publishes for this version, or any version. */
  diagnostics(uri: string, version?: number): Promise<readonly Diagnostic[]> {
    return this.#next(
      (params) => params.uri === uri && (version === undefined || params.version === version),
    );
  }

  /** The next time that the server publishes something like this. */
  until(accepts: Waiter['accepts']): Promise<readonly Diagnostic[]> {
    return this.#next(accepts);
  }

  /** The next time that the server sends this request. */
  next(method: string): Promise<void> {
    return new Promise((resolve) => {
      this.#awaited.set(method, [...(this.#awaited.get(method) ?? []), resolve]);
    });
  }

  async pull(uri: string, previousResultId?: string): Promise<Pulled> {
    return this.request('textDocument/diagnostic', uri, previousResultId ? { previousResultId } : {});
  }

  /** What the server wrote to the log as its own fault. */
  faults(): readonly unknown[] {
    const said = this.received.filter(({ method }) => method === 'window/logMessage');
    return said.map(({ params }) => params).filter((params) => (params as { type?: number }).type === 1);
  }

  async stop(): Promise<number | null> {
    const gone = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    this.notify('exit', {});
    const code = await gone;
    this.connection.dispose();
    return code;
  }

  async #next(accepts: Waiter['accepts']): Promise<readonly Diagnostic[]> {
    const params = await new Promise<PublishDiagnosticsParams>((resolve) => {
      this.#waiters.add({ accepts, resolve });
    });
    return params.diagnostics;
  }

  #publish(params: PublishDiagnosticsParams): void {
    this.published.push(params);
    for (const waiter of this.#waiters) {
      if (!waiter.accepts(params)) continue;
      this.#waiters.delete(waiter);
      waiter.resolve(params);
    }
  }
}

export interface Pulled {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}
