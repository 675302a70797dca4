import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import type { Importing } from './importing.js';
import { listFiles, readFile, readPartIn } from './node-files.js';
import { createServer } from './server.js';

declare const nianbaoVersion: string;

const connection = createConnection();
createServer(connection, {
  version: nianbaoVersion,
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
  readFile,
  listFiles,
  ruleLinkTemplate: `${pathToFileURL(join(__dirname, 'docs')).href}/{locale}/{code}.md`,
  loadImporters: async () => {
    const importing: Importing = require(join(__dirname, 'importing.js'));
    return { ...importing, readPart: readPartIn(__dirname) };
  },
});
connection.listen();
