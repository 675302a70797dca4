import { Failure } from '../failure.js';

/** Fails for a `.json` file that is no JSON: to read it as YAML would explain little. */
export function requireJson(name: string, text: string): void {
  if (!/\.json$/i.test(name)) return;
  try {
    JSON.parse(text);
  } catch (error) {
    throw new Failure((messages) => messages.files.notJson(name), { cause: error });
  }
}

/** The text of a file; anything but UTF-8 is a failure that names the file. A byte order mark is dropped. */
export function decodeText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure((messages) => messages.files.notUtf8(name), { cause: error });
  }
}
