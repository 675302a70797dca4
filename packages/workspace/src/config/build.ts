import type { Severity } from '@nianbao/schema';
import type * as z from 'zod';
import { ruleInfo } from '../catalogue.js';
import {
  type Config,
  emptyConfig,
  type Ignore,
  type OrganEntry,
  type RollUpEntry,
  usualBaseline,
} from './config.js';
import { ignoreSchema, organSchema, presetSchema, rollUpSchema } from './model.js';
import type { Fault } from './shape.js';
import { nodeAt, plainOf, type SourceNode, type Steps, spanAt } from './source-node.js';
import { idOf, organKinds, organLevels, pathOf } from './words.js';

/** The configuration without what is wrong with it. */
export function buildConfig(root: SourceNode | undefined, faults: readonly Fault[]): Config {
  if (root?.kind !== 'map') return emptyConfig;
  const sound = new Sound(root, faults);
  const [preset] = sound.read(['preset'], presetSchema);
  return {
    preset,
    ...rulesOf(sound),
    ignore: sound.members('ignore').flatMap((steps) => ignoreOf(sound, steps)),
    baseline: sound.text(['baseline']) ?? usualBaseline,
    exclude: sound.members('exclude').flatMap((steps) => sound.text(steps) ?? []),
    organs: sound.members('organs').flatMap((steps) => organOf(sound, steps)),
    rollUps: sound.members('rollUps').flatMap((steps) => rollUpOf(sound, steps)),
  };
}

/** What is written, with the places at fault left out. */
class Sound {
  readonly root: SourceNode;
  readonly #faulty: ReadonlySet<string>;
  readonly #places: readonly string[];

  constructor(root: SourceNode, faults: readonly Fault[]) {
    this.root = root;
    this.#places = faults.map(({ steps }) => steps.join('.'));
    this.#faulty = new Set(this.#places);
  }

  /** Nothing at this place nor below it is wrong. */
  isWhole(steps: Steps): boolean {
    const place = steps.join('.');
    return !this.#places.some((faulty) => faulty === place || faulty.startsWith(`${place}.`));
  }

  plain(steps: Steps): unknown {
    if (this.#faulty.has(steps.join('.'))) return undefined;
    const node = nodeAt(this.root, steps);
    if (node?.kind === 'list') {
      return node.items
        .map((_, index) => this.plain([...steps, index]))
        .filter((value) => value !== undefined);
    }
    if (node?.kind !== 'map') return plainOf(node);
    const pairs = node.entries.map(({ key }) => [key.text, this.plain([...steps, key.text])] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
  }

  read<T>(steps: Steps, schema: z.ZodType<T>): readonly T[] {
    const { success, data } = schema.safeParse(this.plain(steps));
    return success ? [data] : [];
  }

  text(steps: Steps): string | undefined {
    const value = this.plain(steps);
    return typeof value === 'string' ? value.trim() : undefined;
  }

  /** Steps to the members of a list. */
  members(key: string): readonly Steps[] {
    const node = nodeAt(this.root, [key]);
    return node?.kind === 'list' ? node.items.map((_, index) => [key, index]) : [];
  }

  keys(key: string): readonly string[] {
    const node = nodeAt(this.root, [key]);
    return node?.kind === 'map' ? [...new Set(node.entries.map((entry) => entry.key.text))] : [];
  }
}

function rulesOf(sound: Sound): Pick<Config, 'severities' | 'parameters'> {
  const severities: Record<string, Severity | 'off'> = {};
  const parameters: Record<string, Readonly<Record<string, number>>> = {};
  for (const name of sound.keys('rules')) {
    const code = ruleInfo(name)?.code;
    const setting = sound.plain(['rules', name]);
    // Of a rule that is named by code and by slug, what comes first counts.
    if (code === undefined || setting === undefined || setting === null) continue;
    const { severity, ...rest } =
      typeof setting === 'object' ? { severity: undefined, ...setting } : { severity: setting };
    const level = severityOf(severity);
    if (level !== undefined) severities[code] ??= level;
    const numbers = Object.entries(rest).filter(
      (pair): pair is [string, number] => typeof pair[1] === 'number',
    );
    if (numbers.length > 0) parameters[code] ??= Object.fromEntries(numbers);
  }
  return { severities, parameters };
}

function severityOf(value: unknown): Severity | 'off' | undefined {
  if (value === false) return 'off';
  return value === 'error' || value === 'warning' || value === 'hint' || value === 'off' ? value : undefined;
}

/** An entry of which any part is wrong is left out whole: without that part it would set aside more than was meant. */
function ignoreOf(sound: Sound, steps: Steps): readonly Ignore[] {
  if (!sound.isWhole(steps)) return [];
  return sound.read(steps, ignoreSchema).flatMap(({ code, organ, year, path, files, reason = '' }) => {
    const known = ruleInfo(code)?.code;
    if (known === undefined) return [];
    return [
      {
        code: known,
        reason: reason.trim(),
        ...(path === undefined ? {} : { path: pathOf(path) ?? path }),
        ...(organ === undefined ? {} : { organ: organ.trim() }),
        ...(year === undefined ? {} : { year }),
        ...(files === undefined ? {} : { files: files.trim() }),
        span: spanAt(sound.root, steps),
      },
    ];
  });
}

function organOf(sound: Sound, steps: Steps): readonly OrganEntry[] {
  const span = spanAt(sound.root, steps);
  const name = sound.text(steps);
  if (name !== undefined) return [{ name, formerNames: [], span }];
  return sound.read(steps, organSchema).map(({ name, formerNames = [], kind, level, region }) => ({
    name: name.trim(),
    formerNames: formerNames.map((former) => former.trim()),
    ...asId('kind', kind === undefined ? undefined : idOf(organKinds, kind)),
    ...asId('level', level === undefined ? undefined : idOf(organLevels, level)),
    ...asId('region', region === undefined ? undefined : String(region)),
    span,
  }));
}

function asId<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

/** A roll-up of which any part is wrong is left out whole: without a member its sums would be false. */
function rollUpOf(sound: Sound, steps: Steps): readonly RollUpEntry[] {
  if (!sound.isWhole(steps)) return [];
  return sound.read(steps, rollUpSchema).map(({ organ, members, complete = false, years }) => ({
    organ: organ.trim(),
    members: members.map((member) => member.trim()),
    complete,
    ...(years === undefined ? {} : { years }),
    span: spanAt(sound.root, steps),
  }));
}
