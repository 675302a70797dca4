import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a bundled module belongs to; `undefined` for modules of our own. */
export function packageOf(module) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\0', ''))?.[0];
  return folder && existsSync(join(folder, 'package.json')) ? folder : undefined;
}

/** What the package in a folder says of itself. */
export function manifestIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The text of its licence, where it brings one. */
export function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$|^copying$/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
