import type { Severity } from '@nianbao/schema';
import { ruleInfo } from '../catalogue.js';
import {
  type Config,
  emptyConfig,
  type Ignore,
  type OrganEntry,
  type RollUpEntry,
  usualBaseline,
} from './config.js';
import type { Fault } from './faults.js';
import { presetWords } from './model.js';
import { nodeAt, plainOf, type SourceNode, type Steps, spanAt } from './source-node.js';
import { idOf, organKinds, organLevels, pathOf } from './words.js';

/** The configuration without what is wrong with it. */
export function buildConfig(root: SourceNode | undefined, faults: readonly Fault[]): Config {
  if (root?.kind !== 'map') return emptyConfig;
  const sound = new Sound(root, faults);
  const preset = sound.text(['preset']);
  return {
    preset: presetWords.find((word) => word === preset),
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

  text(steps: Steps): string | undefined {
    const value = this.plain(steps);
    return typeof value === 'string' ? value.trim() : undefined;
  }

  number(steps: Steps): number | undefined {
    const value = this.plain(steps);
    return typeof value === 'number' ? value : undefined;
  }

  /** Steps to the members of a list. */
  members(...steps: Steps): readonly Steps[] {
    const node = nodeAt(this.root, steps);
    return node?.kind === 'list' ? node.items.map((_, index) => [...steps, index]) : [];
  }

  texts(steps: Steps): readonly string[] {
    return this.members(...steps).flatMap((member) => this.text(member) ?? []);
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
  const text = (key: string) => sound.text([...steps, key]);
  const code = ruleInfo(text('code') ?? '')?.code;
  if (code === undefined) return [];
  const path = text('path');
  return [
    {
      code,
      reason: text('reason') ?? '',
      ...given('path', path === undefined ? undefined : (pathOf(path) ?? path)),
      ...given('organ', text('organ')),
      ...given('year', sound.number([...steps, 'year'])),
      ...given('files', text('files')),
      span: spanAt(sound.root, steps),
    },
  ];
}

function organOf(sound: Sound, steps: Steps): readonly OrganEntry[] {
  const span = spanAt(sound.root, steps);
  const alone = sound.text(steps);
  if (alone !== undefined) return [{ name: alone, formerNames: [], span }];
  const at = (key: string): Steps => [...steps, key];
  const name = sound.text(at('name'));
  if (name === undefined) return [];
  return [
    {
      name,
      formerNames: sound.texts(at('formerNames')),
      ...given('kind', idOf(organKinds, sound.text(at('kind')) ?? '')),
      ...given('level', idOf(organLevels, sound.text(at('level')) ?? '')),
      ...given('region', sound.text(at('region')) ?? sound.number(at('region'))?.toString()),
      span,
    },
  ];
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}

/** A roll-up of which any part is wrong is left out whole: without a member its sums would be false. */
function rollUpOf(sound: Sound, steps: Steps): readonly RollUpEntry[] {
  const organ = sound.isWhole(steps) ? sound.text([...steps, 'organ']) : undefined;
  if (organ === undefined) return [];
  const years = sound.members(...steps, 'years');
  return [
    {
      organ,
      members: sound.texts([...steps, 'members']),
      complete: sound.plain([...steps, 'complete']) === true,
      ...(nodeAt(sound.root, [...steps, 'years']) === undefined
        ? {}
        : { years: years.flatMap((year) => sound.number(year) ?? []) }),
      span: spanAt(sound.root, steps),
    },
  ];
}
