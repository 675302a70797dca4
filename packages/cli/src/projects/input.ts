import type { Io } from '../io.js';

/** The machine with its standard input kept: a file is read as one of its project, and again to be checked. */
export function readingInputOnce(io: Io): Io {
  let input: Promise<Uint8Array> | undefined;
  return {
    ...io,
    readStdin: () => {
      input ??= io.readStdin();
      return input;
    },
  };
}
