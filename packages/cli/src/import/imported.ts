import type { Format, ImportMessage, ImportResult } from '@nianbao/importers';

/** How well a source was read. */
export type ImportStatus = 'exact' | 'messages' | 'failed';

/** What became of one source. */
export interface Imported {
  /** As it is shown. */
  readonly source: string;
  readonly format: Format | undefined;
  /** Absent where the source could not be opened at all. */
  readonly result: ImportResult | undefined;
  /** The report as YAML. */
  readonly text: string | undefined;
  /** The file that it was written to. */
  readonly target: string | undefined;
  /** Why there is no report, or why it could not be written; messages of the result say the rest. */
  readonly failure: string | undefined;
}

/** Messages that ask for a look: something was not read, or may be read wrongly. */
export function asksForALook({ severity }: ImportMessage): boolean {
  return severity !== 'info';
}

/** How well the source was read. What was done without doubt (a label spelt otherwise) does not count against it. */
export function statusOf({ result, failure }: Imported): ImportStatus {
  if (failure !== undefined || !result?.report) return 'failed';
  return result.messages.some(asksForALook) ? 'messages' : 'exact';
}

/** Something of the report was not read. */
export function hasLoss({ result }: Imported): boolean {
  return result?.messages.some(({ severity }) => severity === 'error') === true;
}
