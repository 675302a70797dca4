import { Failure } from '../failure.js';

/** The text of a file; anything but UTF-8 is a failure that names the file. A byte order mark is dropped. */
export function decodeText(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure((messages) => messages.files.notUtf8(name), { cause: error });
  }
}
