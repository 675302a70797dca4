import type { FeatureOptions } from '@nianbao/language-service';
import type { Locale } from '@nianbao/schema';
import type { InitializeParams } from 'vscode-languageserver';
import type { Host } from './host.js';
import { chooseLocale } from './locale.js';
import type { InitializationOptions } from './protocol.js';

/** What the server needs to know of its client, read once from `initialize`. */
export interface Client {
  readonly locale: Locale;
  readonly folders: readonly string[];
  readonly ruleLinkTemplate: string | undefined;
  readonly settings: unknown;
  readonly wantsStatus: boolean;
  readonly readsFiles: boolean;
  readonly readsParts: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
  readonly codeActionLiterals: boolean;
  readonly features: FeatureSupport;
}

/** What the client can show; the editor features cut their answers to it. */
export type FeatureSupport = Omit<FeatureOptions, 'locale' | 'ruleLink' | 'uriOf'>;

/** Reads the client's abilities from its `initialize`. */
export function readClient(params: InitializeParams, host: Host): Client {
  const options = optionsOf(params.initializationOptions);
  const { workspace, textDocument } = params.capabilities;
  return {
    locale: chooseLocale(options.locale, params.locale, host.locale),
    folders: foldersOf(params),
    ruleLinkTemplate: options.ruleLinkTemplate ?? host.ruleLinkTemplate,
    settings: options.settings,
    wantsStatus: options.status === true,
    readsFiles: options.files === true,
    readsParts: options.parts === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    features: {
      ...readFeatures(params),
      ...(options.showProblems === undefined ? {} : { showProblems: options.showProblems }),
      ...(options.compare === undefined ? {} : { compare: options.compare }),
    },
  };
}

function readFeatures(params: InitializeParams): FeatureSupport {
  const { completion, hover, documentSymbol, publishDiagnostics, diagnostic, foldingRange } =
    params.capabilities.textDocument ?? {};
  const edits = params.capabilities.workspace?.workspaceEdit;
  // LSP 3.17 asks pulling clients for these under `diagnostic`, yet most state them under `publishDiagnostics` only.
  const shown = [diagnostic, publishDiagnostics];
  const formats = hover?.contentFormat ?? completion?.completionItem?.documentationFormat ?? [];
  return {
    snippets: completion?.completionItem?.snippetSupport === true,
    markdown: formats.includes('markdown'),
    hierarchicalSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation: shown.some((it) => it?.relatedInformation === true),
    codeDescription: shown.some((it) => it?.codeDescriptionSupport === true),
    lineFoldingOnly: foldingRange?.lineFoldingOnly === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
  };
}

function foldersOf(params: InitializeParams): readonly string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  return params.rootUri ? [params.rootUri] : [];
}

function optionsOf(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { locale, ruleLinkTemplate, showProblems, compare, files, parts, status, settings } =
    value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof ruleLinkTemplate === 'string' ? { ruleLinkTemplate } : {}),
    ...(typeof showProblems === 'string' ? { showProblems } : {}),
    ...(typeof compare === 'string' ? { compare } : {}),
    files: files === true,
    parts: parts === true,
    status: status === true,
    settings,
  };
}
