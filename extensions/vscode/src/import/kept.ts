import type { ImportedMessage, ImportedOrigin, Span } from '../protocol.js';

/** What is known of a report that was imported, wherever its text is now. */
export interface Known {
  /** Name of the file that it was imported from. */
  readonly source?: string;
  readonly messages: readonly ImportedMessage[];
  readonly origins: readonly ImportedOrigin[];
  /** Read from the provenance file beside the report, where it can be read again. */
  readonly isBeside?: boolean;
}

/** The same with the text that its ranges are true of. */
export interface Kept extends Known {
  readonly uri: string;
  readonly text: string;
}

/** The text but for what saving tidies at the ends of lines. */
export function settled(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').trimEnd();
}

/** Paths of all that is known, messages first. */
export function pathsOf({ messages, origins }: Known): readonly string[] {
  return [...messages, ...origins].flatMap(({ path }) => path ?? []);
}

/** These tell one report from another. */
const TELLING = ['agency.name', 'reportingYear'];

/**
 * What holds of a report that was changed where nobody saw it, given where its paths stand now: what is said of values
 * that are still what they were. Undefined where it is another report that has taken the name.
 */
export function refound(kept: Kept, now: string, ranges: readonly Span[]): Known | undefined {
  const [then, present] = [kept.text.split('\n'), now.split('\n')];
  const places = new Map(pathsOf(kept).map((path, index) => [path, ranges[index]]));
  const follow = <T extends ImportedMessage | ImportedOrigin>(said: readonly T[]): readonly T[] =>
    said.flatMap((one) => {
      if (one.path === undefined) return [one];
      const range = places.get(one.path);
      const isSame = range !== undefined && textAt(present, range) === textAt(then, one.range);
      return isSame ? [{ ...one, range }] : [];
    });
  const origins = follow(kept.origins);
  const lost = kept.origins.filter(({ path }) => TELLING.includes(path) && !origins.some(isOf(path)));
  if (lost.length > 0 || origins.length * 2 < kept.origins.length || origins.length === 0) return undefined;
  return { ...kept, messages: follow(kept.messages), origins };
}

const isOf = (path: string) => (origin: ImportedOrigin) => origin.path === path;

/** What stands at a range, but for blanks: those are what formatting changes. */
function textAt(lines: readonly string[], { start, end }: Span): string {
  const taken = lines.slice(start.line, end.line + 1);
  const last = taken.length - 1;
  const cut = taken.map((line, index) =>
    line.slice(index === 0 ? start.character : 0, index === last ? end.character : undefined),
  );
  return cut.join('').replaceAll(/\s/g, '');
}
