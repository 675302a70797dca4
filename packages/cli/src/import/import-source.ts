import { stringifyReport } from '@nianbao/document';
import { Failure, fileFailure } from '../failure.js';
import { standardInput } from '../files/find-files.js';
import type { Session } from '../session.js';
import { chooseFormat, type GivenFormat } from './choose-format.js';
import type { Imported } from './imported.js';
import { provenanceText } from './provenance.js';
import { type ImportOptions, readers } from './readers.js';
import type { SourceFile } from './source.js';

/** What is asked for of every source. */
export interface ImportTask {
  readonly session: Session;
  readonly format: GivenFormat;
  readonly options: ImportOptions;
  readonly force: boolean;
  readonly provenance: boolean;
  /** The file that a source is written to; nowhere when standard output takes it. */
  targetOf(source: SourceFile): string | undefined;
}

/** Reads one source, and writes the report that it holds. Whatever goes wrong is told in what it gives back. */
export async function importSource(source: SourceFile, task: ImportTask): Promise<Imported> {
  const { io, messages } = task.session;
  const shown = source.name === standardInput ? messages.files.stdin : source.name;
  const nothing = { source: shown, format: undefined, result: undefined, text: undefined, target: undefined };
  try {
    const bytes = source.name === standardInput ? await io.readStdin() : await io.readFile(source.name);
    const format = task.format === 'auto' ? chooseFormat(bytes, source.name) : task.format;
    const load = format === undefined ? undefined : readers[format];
    if (!load) throw new Failure((m) => m.import.noReader(shown));
    const result = await (await load())(bytes, task.options);
    const read = { ...nothing, format, result, failure: undefined };
    if (!result.report) {
      // The messages say why, where there are any.
      const isSaid = result.messages.some(({ severity }) => severity === 'error');
      return isSaid ? read : { ...read, failure: messages.import.noReport(shown) };
    }
    const text = stringifyReport(result.report);
    return await write({ ...read, text }, task.targetOf(source), task);
  } catch (error) {
    const failure = error instanceof Failure ? error : fileFailure(source.name, error);
    return { ...nothing, failure: failure.say(messages) };
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
