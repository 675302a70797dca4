import { defaultLimits, type ImportLimits } from '@nianbao/importers';
import { editions } from '@nianbao/schema';
import { Failure } from '../failure.js';
import { choiceOf, numberOf, textOf, textsOf, type Values } from '../options.js';
import { givenFormats } from './formats.js';
import type { ReadOrder } from './read-source.js';
import type { ThreadBounds } from './reader-pool.js';

/** What the user asks of an import. */
export interface ImportOptions {
  readonly order: ReadOrder;
  readonly bounds: ThreadBounds;
  readonly jobs: number | undefined;
  readonly out: string | undefined;
  readonly summary: 'pretty' | 'json';
  readonly force: boolean;
  readonly provenance: boolean;
  readonly check: boolean;
  readonly verbose: boolean;
}

/** Of the heap of one thread, in megabytes; no report needs a tenth of it. */
const memory = 1024;
const defaultSeconds = 60;
const mostSeconds = 86_400;
const mostJobs = 64;
const editionIds = editions.map(({ id }) => id);

/** The options of the command line; anything that is not allowed is wrong usage. */
export function importOptionsFrom(values: Values): ImportOptions {
  const hasEdition = textOf(values, 'edition') !== undefined;
  return {
    order: {
      format: choiceOf(values, 'format', givenFormats),
      limits: limitsFrom(textsOf(values, 'limit')),
      ...(hasEdition && { edition: choiceOf(values, 'edition', editionIds) }),
    },
    bounds: { memory, seconds: numberOf(values, 'timeout', { from: 1, to: mostSeconds }) ?? defaultSeconds },
    jobs: numberOf(values, 'jobs', { from: 1, to: mostJobs }),
    out: textOf(values, 'out'),
    summary: choiceOf(values, 'summary', ['pretty', 'json']),
    force: values['force'] === true,
    provenance: values['provenance'] === true,
    check: values['check'] !== false,
    verbose: values['verbose'] === true,
  };
}

/** `bytes=64000000` and the like. */
function limitsFrom(given: readonly string[]): Partial<ImportLimits> {
  const limits: { -readonly [K in keyof ImportLimits]?: number } = {};
  for (const text of given) {
    const [, name, number = ''] = text.match(/^(\w+)=(\d{1,12})$/) ?? [];
    if (!isLimit(name)) throw new Failure((m) => m.usage.badValue('--limit', text, limitNames.join(', ')));
    limits[name] = Number(number);
  }
  return limits;
}

/** The limits that `--limit` may change. */
export const limitNames: readonly string[] = Object.keys(defaultLimits).map((name) => `${name}=N`);

function isLimit(name: string | undefined): name is keyof ImportLimits {
  return name !== undefined && Object.hasOwn(defaultLimits, name);
}
