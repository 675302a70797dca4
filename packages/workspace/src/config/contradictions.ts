import { ruleInfo } from '../catalogue.js';
import { plainName } from '../project/identity.js';
import type { Config, OrganEntry, RollUpEntry } from './config.js';
import type { ConfigFinding } from './finding.js';
import { contradiction } from './rules.js';
import { type Entry, nodeAt, type SourceNode, type Steps } from './source-node.js';

/** A configuration without what contradicts something before it, and what is said of that. */
export interface Consistent {
  readonly config: Config;
  readonly findings: readonly ConfigFinding[];
}

/** C207: what cannot both be meant. What comes first counts. */
export function contradictions(root: SourceNode | undefined, config: Config): Consistent {
  const organs = organsOnce(root, config.organs);
  const rollUps = rollUpsOnce(root, config.rollUps, organs.kept);
  const findings = [...keysTwice(root, []), ...rulesTwice(root), ...organs.findings, ...rollUps.findings];
  return { config: { ...config, organs: organs.kept, rollUps: rollUps.kept }, findings };
}

interface Once<T> {
  readonly kept: readonly T[];
  readonly findings: readonly ConfigFinding[];
}

type Details = Omit<ConfigFinding, 'rule' | 'message'>;
const say = (message: string, details: Details): ConfigFinding => ({
  rule: contradiction,
  message,
  ...details,
});

/** Keys that stand twice in one map, at any depth. */
function keysTwice(node: SourceNode | undefined, steps: Steps): readonly ConfigFinding[] {
  if (node?.kind === 'list')
    return node.items.flatMap((item, index) => keysTwice(item.node, [...steps, index]));
  if (node?.kind !== 'map') return [];
  const first = new Map<string, Entry>();
  return node.entries.flatMap((entry) => {
    const { key, value } = entry;
    const below = keysTwice(value, [...steps, key.text]);
    const before = first.get(key.text);
    if (!before) {
      first.set(key.text, entry);
      return below;
    }
    const at = { steps: [...steps, key.text], span: { start: key.start, end: key.end } };
    const span = { start: before.key.start, end: before.key.end };
    return [say('config.keyTwice', { ...at, values: { word: key.text }, first: { ...at, span } })];
  });
}

/** A rule that is named by its code and by its slug. */
function rulesTwice(root: SourceNode | undefined): readonly ConfigFinding[] {
  const node = nodeAt(root, ['rules']);
  if (node?.kind !== 'map') return [];
  const first = new Map<string, string>();
  return node.entries.flatMap(({ key }) => {
    const code = ruleInfo(key.text)?.code;
    const before = code === undefined ? undefined : first.get(code);
    if (code === undefined || before === key.text) return [];
    if (before === undefined) {
      first.set(code, key.text);
      return [];
    }
    const values = { word: before, code };
    const earlier = { steps: ['rules', before], part: 'key' } as const;
    return [say('config.ruleTwice', { steps: ['rules', key.text], part: 'key', values, first: earlier })];
  });
}

/** Organs by their names of today, each once, and no former name that is another organ's. */
function organsOnce(root: SourceNode | undefined, organs: readonly OrganEntry[]): Once<OrganEntry> {
  const findings: ConfigFinding[] = [];
  const numbers = numbersOf(root, 'organs');
  const owner = new Map<string, { readonly organ: OrganEntry; readonly steps: Steps }>();
  const once = organs.filter((organ) => {
    const steps = nameSteps(root, numbers.get(organ.span.start) ?? -1);
    const before = owner.get(plainName(organ.name));
    if (before)
      findings.push(say('config.organTwice', { steps, values: { name: organ.name }, first: before }));
    else owner.set(plainName(organ.name), { organ, steps });
    return !before;
  });
  const kept = once.map((organ) => {
    const formerNames = organ.formerNames.filter((name) => {
      const steps = formerSteps(root, numbers.get(organ.span.start) ?? -1, name);
      const before = owner.get(plainName(name));
      if (!before) owner.set(plainName(name), { organ, steps });
      else if (before.organ === organ) findings.push(say('config.ownName', { steps, values: { name } }));
      else
        findings.push(
          say('config.sharedName', { steps, values: { name, organ: before.organ.name }, first: before }),
        );
      return !before;
    });
    return formerNames.length === organ.formerNames.length ? organ : { ...organ, formerNames };
  });
  return { kept, findings };
}

/** One roll-up of an organ for a year, each member once, and the organ itself no member. */
function rollUpsOnce(
  root: SourceNode | undefined,
  rollUps: readonly RollUpEntry[],
  organs: readonly OrganEntry[],
): Once<RollUpEntry> {
  const today = new Map(
    organs.flatMap(({ name, formerNames }) =>
      formerNames.map((former) => [plainName(former), plainName(name)]),
    ),
  );
  const organOf = (name: string) => today.get(plainName(name)) ?? plainName(name);
  const findings: ConfigFinding[] = [];
  const numbers = numbersOf(root, 'rollUps');
  const kept: RollUpEntry[] = [];
  for (const entry of rollUps) {
    const steps = ['rollUps', numbers.get(entry.span.start) ?? -1];
    const before = kept.find((other) => organOf(other.organ) === organOf(entry.organ) && meets(other, entry));
    if (before) {
      const first = { steps: ['rollUps', numbers.get(before.span.start) ?? -1, 'organ'] };
      findings.push(
        say('config.rollUpTwice', { steps: [...steps, 'organ'], values: { name: entry.organ }, first }),
      );
    }
    const members = membersOnce(entry, steps, organOf);
    for (const finding of members.findings) findings.push(finding);
    kept.push(members.findings.length === 0 ? entry : { ...entry, members: members.kept });
  }
  return { kept, findings };
}

function membersOnce(
  { organ, members }: RollUpEntry,
  above: Steps,
  organOf: (name: string) => string,
): Once<string> {
  const findings: ConfigFinding[] = [];
  const seen = new Map<string, Steps>();
  const kept = members.filter((name, at) => {
    const steps = [...above, 'members', at];
    const member = organOf(name);
    const first = seen.get(member);
    if (first) findings.push(say('config.memberTwice', { steps, values: { name }, first: { steps: first } }));
    else if (member === organOf(organ)) findings.push(say('config.ownMember', { steps, values: { name } }));
    else seen.set(member, steps);
    return seen.get(member) === steps;
  });
  return { kept, findings };
}

/** Two lists hold for one year. */
function meets({ years: a }: RollUpEntry, { years: b }: RollUpEntry): boolean {
  return a === undefined || b === undefined || a.some((year) => b.includes(year));
}

/** Numbers of a list's members by where they start. */
type Numbers = ReadonlyMap<number, number>;

function numbersOf(root: SourceNode | undefined, key: string): Numbers {
  const list = nodeAt(root, [key]);
  return new Map(list?.kind === 'list' ? list.items.map(({ start }, index) => [start, index]) : []);
}

function nameSteps(root: SourceNode | undefined, index: number): Steps {
  const isMap = nodeAt(root, ['organs', index])?.kind === 'map';
  return isMap ? ['organs', index, 'name'] : ['organs', index];
}

function formerSteps(root: SourceNode | undefined, index: number, name: string): Steps {
  const above: Steps = ['organs', index, 'formerNames'];
  const list = nodeAt(root, above);
  const items = list?.kind === 'list' ? list.items : [];
  const at = items.findIndex(({ node }) => node?.kind === 'scalar' && String(node.value).trim() === name);
  return at < 0 ? above : [...above, at];
}
