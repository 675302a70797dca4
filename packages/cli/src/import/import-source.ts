import { createMessage, type ImportLimits, limitsOf } from '@nianbao/importers';
import { Failure, fileFailure } from '../failure.js';
import { standardInput } from '../files/find-files.js';
import type { Session } from '../session.js';
import type { Imported } from './imported.js';
import { provenanceText } from './provenance.js';
import type { ReadOrder, ReadOutcome, SourceRead } from './read-source.js';
import type { SourceReaders } from './read-sources.js';
import type { ThreadBounds } from './reader-pool.js';
import type { SourceFile } from './source.js';

/** What is asked of every source. */
export interface ImportTask {
  readonly session: Session;
  readonly readers: SourceReaders;
  readonly order: ReadOrder;
  readonly bounds: ThreadBounds;
  readonly force: boolean;
  readonly provenance: boolean;
  /** The file that a source is written to; nowhere when standard output takes it. */
  targetOf(source: SourceFile): string | undefined;
}

/** Reads one source, and writes the report that it holds. Whatever goes wrong is told in what it gives back. */
export async function importSource(source: SourceFile, task: ImportTask): Promise<Imported> {
  const { messages } = task.session;
  const shown = source.name === standardInput ? messages.files.stdin : source.name;
  const nothing = { source: shown, format: undefined, result: undefined, text: undefined, target: undefined };
  try {
    const { result, ...read } = readIn(await outcomeOf(source, task), shown, task);
    if (!result) throw new Failure((m) => m.import.noReader(shown));
    const imported = { ...nothing, ...read, result, failure: undefined };
    if (!result.report) {
      // The messages say why, where there are any.
      const isSaid = result.messages.some(({ severity }) => severity === 'error');
      return isSaid ? imported : { ...imported, failure: messages.import.noReport(shown) };
    }
    return await write(imported, task.targetOf(source), task);
  } catch (error) {
    const failure = error instanceof Failure ? error : fileFailure(source.name, error);
    return { ...nothing, failure: failure.say(messages) };
  }
}

async function outcomeOf(source: SourceFile, { session, readers, order }: ImportTask): Promise<ReadOutcome> {
  const { io } = session;
  if (source.name === standardInput) return readers.read(() => io.readStdin(), order);
  const size = await io.sizeOf(source.name);
  const { bytes: limit } = limitsOf(order);
  // A file that no reader takes is not brought into memory.
  return size > limit
    ? { kind: 'read', read: tooLarge(size, limit) }
    : readers.read(() => io.readFile(source.name), { ...order, name: source.name });
}

function tooLarge(actual: number, limit: number): SourceRead {
  const option: keyof ImportLimits = 'bytes';
  const messages = [createMessage('too-large', { values: { actual, limit, option } })];
  return { format: undefined, result: { messages, provenance: {} }, text: undefined };
}

function readIn(outcome: ReadOutcome, shown: string, { bounds }: ImportTask): SourceRead {
  switch (outcome.kind) {
    case 'read':
      return outcome.read;
    case 'time':
      throw new Failure((m) => m.import.tookTime(shown, bounds.seconds));
    case 'memory':
      throw new Failure((m) => m.import.tookMemory(shown, bounds.memory));
    case 'broken':
      throw new Failure((m) => m.import.broken(shown, outcome.reason));
  }
}

async function write(read: Imported, target: string | undefined, task: ImportTask): Promise<Imported> {
  const { io, messages } = task.session;
  if (target === undefined || read.text === undefined) return read;
  const options = { overwrite: task.force };
  try {
    await io.writeFile(target, read.text, options);
  } catch (error) {
    return { ...read, failure: fileFailure(target, error).say(messages) };
  }
  if (!task.provenance) return { ...read, target };
  const sidecar = `${target}.provenance.json`;
  try {
    await io.writeFile(sidecar, provenanceText(read), options);
    return { ...read, target };
  } catch (error) {
    return { ...read, target, failure: fileFailure(sidecar, error).say(messages) };
  }
}
