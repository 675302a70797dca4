// What any server on Node with vscode-languageserver must cost. First argument: `nothing` answers `initialize` only,
// `echo` answers each change with no diagnostics, `parse` also parses the text with `yaml` first.
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineCounter, parseDocument } from 'yaml';

const mode = process.argv[2];
const connection = createConnection();
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: {},
    hoverProvider: true,
  },
}));
if (mode !== 'nothing') {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    if (mode === 'parse') {
      const lineCounter = new LineCounter();
      parseDocument(document.getText(), { lineCounter, strict: false, keepSourceTokens: true }).toJS();
    }
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] });
  });
  connection.onCompletion(() => ['自然人', '商业企业'].map((label) => ({ label })));
  connection.onHover(() => ({ contents: 'x' }));
  documents.listen(connection);
}
connection.listen();
