import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { listFiles, readFile } from './node-files.js';
import { createServer } from './server.js';

declare const nianbaoVersion: string;

const connection = createConnection();
createServer(connection, {
  version: nianbaoVersion,
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
  readFile,
  listFiles,
  ruleLinkTemplate: `${pathToFileURL(join(__dirname, 'docs')).href}/{locale}/{code}.md`,
});
connection.listen();
