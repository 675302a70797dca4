const { Diagnostic, Range, languages, workspace } = require('vscode');

/** Marks the first word of every YAML file: the least that an extension can say. */
exports.activate = () => {
  const collection = languages.createDiagnosticCollection('bare');
  const mark = ({ languageId, uri }) => {
    if (languageId === 'yaml') collection.set(uri, [new Diagnostic(new Range(0, 0, 0, 2), 'marked')]);
  };
  workspace.textDocuments.forEach(mark);
  workspace.onDidOpenTextDocument(mark);
};
