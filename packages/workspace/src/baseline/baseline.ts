import type { LocatedProblem } from '../located.js';

/** One line of a baseline file: a problem that is known, and how often. */
export interface BaselineEntry {
  readonly code: string;
  readonly path: string;
  /** Tells the numbers that the problem speaks of: with other numbers it is another problem. */
  readonly digest: string;
  readonly count: number;
}

/** `nianbao.baseline.json`: the problems of a day, by file, so that only new ones are told. */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** A project that has no baseline. */
export const emptyBaseline: Baseline = { version: 1, files: {} };

/** The baseline that today's problems make. Files without a problem do not appear. */
export function makeBaseline(
  checked: Iterable<readonly [file: string, problems: readonly LocatedProblem[]]>,
): Baseline {
  const files = [...checked]
    .filter(([, problems]) => problems.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, problems]) => [file, baselineEntries(problems)] as const);
  return { version: 1, files: Object.fromEntries(files) };
}

/** The text of a baseline file. */
export function formatBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** Reads a baseline file; undefined for a text that is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['files'])) return undefined;
  const files = Object.entries(value['files']);
  if (!files.every((entry): entry is [string, BaselineEntry[]] => isEntries(entry[1]))) return undefined;
  return { version: 1, files: Object.fromEntries(files) };
}

/** Sorts a file's problems into those that the baseline knows and those that are new. */
export function knownIn(
  entries: readonly BaselineEntry[],
  problems: readonly LocatedProblem[],
): ReadonlySet<LocatedProblem> {
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const known = new Set<LocatedProblem>();
  for (const problem of problems) {
    const key = keyOf({ ...problem, digest: digestOf(problem) });
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    known.add(problem);
  }
  return known;
}

/** What a baseline says of one file with these problems. */
export function baselineEntries(problems: readonly LocatedProblem[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const problem of problems) {
    const { code, path } = problem;
    const digest = digestOf(problem);
    const key = keyOf({ code, path, digest });
    entries.set(key, { code, path, digest, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ code, path, digest }: Omit<BaselineEntry, 'count'>) => `${code} ${path} ${digest}`;

/** 32 bits of FNV-1a over what the problem says: enough to tell two states of one place apart. */
function digestOf({ message, values, expected, actual }: LocatedProblem): string {
  const said = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([message, said, expected ?? null, actual ?? null])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isEntries(value: unknown): value is BaselineEntry[] {
  return (
    Array.isArray(value) &&
    value.every(
      (entry) =>
        isRecord(entry) &&
        ['code', 'path', 'digest'].every((name) => typeof entry[name] === 'string') &&
        typeof entry['count'] === 'number',
    )
  );
}
