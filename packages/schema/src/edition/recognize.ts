import type { Edition } from './edition.js';
import { currentEdition, editionOf, editionOfYear, editions } from './editions.js';

/** With fewer telling keys than this a slip of the pen could decide. */
const FEWEST_KEYS = 2;

/** What is said of the form that a report is written on, and what follows from it. */
export interface Recognized {
  /** What 「格式」 declares; undefined where it declares nothing known. */
  readonly declared: Edition | undefined;
  /** The edition whose items table two has; undefined where they do not tell. */
  readonly written: Edition | undefined;
  /** The edition whose form is for the reporting year. */
  readonly ofYear: Edition | undefined;
  /** The edition that the report is judged by. */
  readonly edition: Edition;
}

/** Judges by what is written; where that does not tell, by what is declared, by the year, by the edition of today. */
export function recognizeEdition(said: {
  readonly declared: unknown;
  readonly year: unknown;
  /** Keys of table two: of its rows and of the numbers in them. */
  readonly keys: Iterable<string>;
}): Recognized {
  const declared = editionOf(said.declared);
  const ofYear = typeof said.year === 'number' ? editionOfYear(said.year) : undefined;
  const written = editionOfKeys(said.keys);
  return { declared, written, ofYear, edition: written ?? declared ?? ofYear ?? currentEdition };
}

/** The edition of a report's values with English ids, or with Chinese keys. */
export function recognizeReport(report: unknown): Recognized {
  const year = at(report, 'reportingYear') ?? at(report, '年度');
  const declared = at(report, 'edition') ?? at(report, '格式');
  return recognizeEdition({ declared, year, keys: tellingKeysIn(report) });
}

/** True for a key of table two that only this edition has. */
export function isTelling(key: string, edition: Edition): boolean {
  return tellingKeys().get(edition)?.has(key) === true;
}

function at(value: unknown, key: string): unknown {
  const isBag = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isBag ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

const keysOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

function tellingKeysIn(report: unknown): readonly string[] {
  const table = at(report, 'proactiveDisclosure') ?? at(report, '主动公开');
  return keysOf(table).flatMap((row) => [row, ...keysOf(at(table, row))]);
}

function editionOfKeys(keys: Iterable<string>): Edition | undefined {
  const counts = new Map<Edition, number>();
  for (const key of keys)
    for (const edition of editions)
      if (isTelling(key, edition)) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < FEWEST_KEYS || first[1] === second?.[1]) return undefined;
  return first[0];
}

const telling = new WeakMap<readonly Edition[], ReadonlyMap<Edition, ReadonlySet<string>>>();

/** For each edition the keys and ids in its table two that no other edition has. */
function tellingKeys(): ReadonlyMap<Edition, ReadonlySet<string>> {
  let known = telling.get(editions);
  if (!known) {
    const all = new Map(editions.map((edition) => [edition, keysOfTableTwo(edition)]));
    known = new Map(
      [...all].map(([edition, keys]) => {
        const others = [...all].filter(([other]) => other !== edition).map(([, set]) => set);
        return [edition, new Set([...keys].filter((key) => !others.some((set) => set.has(key))))];
      }),
    );
    telling.set(editions, known);
  }
  return known;
}

function keysOfTableTwo(edition: Edition): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { table, node, depth } of edition.entries.values())
    if (table === 2 && depth > 1) keys.add(node.key).add(node.id);
  return keys;
}
