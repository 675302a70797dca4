import {
  CodeActionKind,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client.js';
import type { Host } from './host.js';
import { commands } from './protocol.js';

/** Answers `initialize`: what this server does for this client. */
export function describeServer(client: Client, host: Host): InitializeResult {
  return {
    serverInfo: { name: 'nianbao-language-server', version: host.version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      // A value is wanted right after `键:` and its space, a key after `{` and `,` on a row's line.
      completionProvider: { triggerCharacters: [':', ' ', '{', ','] },
      hoverProvider: true,
      codeActionProvider: client.codeActionLiterals
        ? { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.nianbao`] }
        : false,
      definitionProvider: true,
      referencesProvider: true,
      workspaceSymbolProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      inlayHintProvider: true,
      documentLinkProvider: {},
      codeLensProvider: {},
      executeCommandProvider: { commands: Object.values(commands) },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(client.pullsDiagnostics ? { diagnosticProvider } : {}),
    },
  };
}

const diagnosticProvider = {
  identifier: 'nianbao',
  interFileDependencies: true,
  workspaceDiagnostics: true,
};
