import { Failure, fileFailure } from '../failure.js';
import type { Io } from '../io.js';
import { decodeText, requireJson } from './decode.js';
import { type FoundFile, standardInput } from './find-files.js';

/** A file's text, or why it could not be had. */
export type ReadFile<F extends FoundFile = FoundFile> = F &
  ({ readonly text: string } | { readonly failure: Failure });

/** Files read ahead while one is being worked on: enough to keep the disk busy, few enough to stay small. */
const ahead = 8;

/** Reads files in order, a few ahead of the one in hand, so that memory does not grow with their number. */
export async function* readFiles<F extends FoundFile>(
  files: readonly F[],
  io: Io,
): AsyncGenerator<ReadFile<F>> {
  const waiting: Promise<ReadFile<F>>[] = [];
  for (const file of files) {
    waiting.push(readOne(file, io));
    if (waiting.length > ahead) yield (await waiting.shift()) as ReadFile<F>;
  }
  for (const next of waiting) yield await next;
}

async function readOne<F extends FoundFile>(file: F, io: Io): Promise<ReadFile<F>> {
  try {
    const bytes = file.name === standardInput ? await io.readStdin() : await io.readFile(file.name);
    const text = decodeText(file.name, bytes);
    requireJson(file.name, text);
    return { ...file, text };
  } catch (error) {
    return { ...file, failure: error instanceof Failure ? error : fileFailure(file.name, error) };
  }
}
