import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { licenceText, manifestIn, packageOf } from './licence.mjs';

/** The file of a package, or of the extension, that names what its bundles hold of others. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/**
 * Writes the notices of every foreign package in some bundles of esbuild: most licences ask that their text goes
 * wherever the code goes. A bundle is its metafile and the folder it was built in.
 */
export function writeNotices(folder, bundles) {
  const modules = bundles.flatMap(({ metafile, root }) =>
    // A plugin's modules are named after it: `pdfjs:/…`.
    Object.keys(metafile.inputs).map((name) => resolve(root, name.replace(/^[\w-]+:/, ''))),
  );
  const parts = new Set(modules.map(packageOf).filter((part) => part !== undefined));
  const notices = [...new Set([...parts].map(noticeOf))].sort();
  if (notices.length === 0) throw new Error(`no foreign package in the bundles of ${folder}`);
  writeFileSync(join(folder, NOTICES), `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

function noticeOf(folder) {
  const { name, version, license = '', author } = manifestIn(folder);
  const holder = typeof author === 'object' ? author.name : author;
  const text =
    licenceText(folder) ?? `Its package names this licence and brings no text of it. Author: ${holder}`;
  return `${name} ${version} (${license})\n\n${text}`;
}
