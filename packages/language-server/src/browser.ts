import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { loadImporters } from './browser-importers.js';
import { createServer } from './server.js';

declare const nianbaoVersion: string;
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  readonly navigator: { readonly language: string };
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
createServer(connection, { version: nianbaoVersion, locale: self.navigator.language, loadImporters });
connection.listen();
