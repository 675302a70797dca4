import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createServer } from './server.js';

declare const nianbaoVersion: string;
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  readonly navigator: { readonly language: string };
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
createServer(connection, { version: nianbaoVersion, locale: self.navigator.language });
connection.listen();
