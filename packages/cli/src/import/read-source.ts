import { stringifyReport } from '@nianbao/document';
import type { Format, ImportLimits, ImportResult } from '@nianbao/importers';
import { detectFormat, importAuto } from '@nianbao/importers/auto';
import type { GivenFormat } from './formats.js';

/** What is asked of every source. */
export interface ReadOrder {
  readonly format: GivenFormat;
  readonly edition?: string;
  readonly limits: Partial<ImportLimits>;
  /** Of the source, where it has one. */
  readonly name?: string;
}

/** What the bytes of a source hold. */
export interface SourceRead {
  /** Absent where the bytes are of no format that is read. */
  readonly format: Format | undefined;
  readonly result: ImportResult | undefined;
  /** The report as YAML. */
  readonly text: string | undefined;
}

/** How reading a source ended. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly read: SourceRead }
  /** The thread was stopped: it took longer, or more memory, than one source may. */
  | { readonly kind: 'time' | 'memory' }
  /** Our bug. The other sources are read all the same. */
  | { readonly kind: 'broken'; readonly reason: string };

/** Gives the bytes of a file of pdfjs by its name. */
export type ReadCharacterMap = (name: string) => Promise<Uint8Array>;

/** Reads the report in these bytes. Never throws. */
export async function readSource(
  bytes: Uint8Array,
  order: ReadOrder,
  readCharacterMap: ReadCharacterMap,
): Promise<ReadOutcome> {
  try {
    return { kind: 'read', read: await read(bytes, order, readCharacterMap) };
  } catch (error) {
    return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function read(
  bytes: Uint8Array,
  { format: given, ...order }: ReadOrder,
  readCharacterMap: ReadCharacterMap,
): Promise<SourceRead> {
  const detected =
    given === 'auto' ? detectFormat(bytes, order.name) : ({ kind: 'format', format: given } as const);
  if (detected.kind === 'unknown') return { format: undefined, result: undefined, text: undefined };
  const format = detected.kind === 'format' ? detected.format : undefined;
  const result = await importAuto(bytes, { ...order, ...(format && { format }), readCharacterMap });
  return { format, result, text: result.report && stringifyReport(result.report) };
}
