import type { SourceFix, Span } from '@nianbao/document';
import { closest } from './closest.js';
import type { Fault } from './faults.js';
import type { ConfigFinding } from './finding.js';
import { configPlace } from './place.js';
import { unknownKey, unknownRule, wrongValue } from './rules.js';
import { nodeAt, type SourceNode, type Steps, spanAt } from './source-node.js';

/** A file with more faults than these is no configuration; some of them tell as much as all. */
const mostTold = 100;
/** More words than these are not listed in a sentence. */
const mostListed = 14;
const longestShown = 40;

/** C202–C204: what the model finds wrong, said where it stands, with what was likely meant. */
export function valueFindings(
  root: SourceNode | undefined,
  faults: readonly Fault[],
): readonly ConfigFinding[] {
  const found = faults.slice(0, mostTold).map((fault) => ({ fault, finding: findingOf(root, fault) }));
  // A key that is missing because it is misspelt is said once.
  const meant = new Set(
    found.flatMap(({ fault, finding }) =>
      fault.kind === 'unknown-key'
        ? [[...fault.steps.slice(0, -1), finding.values?.['meant']].join('.')]
        : [],
    ),
  );
  return found
    .filter(({ fault }) => fault.kind !== 'missing' || !meant.has(fault.steps.join('.')))
    .map(({ finding }) => finding);
}

function findingOf(root: SourceNode | undefined, fault: Fault): ConfigFinding {
  const { steps } = fault;
  switch (fault.kind) {
    case 'unknown-key':
      return unknownKeyFinding(root, steps, fault.key);
    case 'missing':
      return missing(root, steps, fault.key);
    case 'choice':
      return choice(root, steps, fault.options);
    case 'type':
      return wrongType(root, steps, fault.expected);
    case 'bound':
      return wrong(root, steps, fault.message, { bound: fault.bound });
    case 'told':
      return wrong(root, steps, fault.message, {});
  }
}

function wrong(
  root: SourceNode | undefined,
  steps: Steps,
  message: string,
  values: ConfigFinding['values'],
): ConfigFinding {
  return { rule: wrongValue, message, steps, values: { actual: shown(nodeAt(root, steps)), ...values } };
}

function unknownKeyFinding(root: SourceNode | undefined, steps: Steps, key: string): ConfigFinding {
  const parent = steps.slice(0, -1);
  const isRule = parent.length === 1 && parent[0] === 'rules';
  const keys = configPlace(parent)?.keys ?? [];
  const named = keys.find(({ title }) => title?.['zh-CN'] === key)?.key;
  const meant =
    named ??
    closest(
      key,
      keys.map((one) => one.key),
    );
  const span = spanAt(root, steps, 'key');
  const values = { word: cut(key), ...(meant === undefined ? {} : { meant }) };
  const base = {
    rule: isRule ? unknownRule : unknownKey,
    steps,
    part: 'key',
    fixes: replacing(meant, span),
  } as const;
  const kind = isRule ? 'Rule' : 'Key';
  if (meant !== undefined) return { ...base, message: `config.unknown${kind}Meant`, values };
  return {
    ...base,
    message: `config.unknown${kind}`,
    values: { ...values, options: isRule ? [] : keys.map((one) => one.key) },
  };
}

function missing(root: SourceNode | undefined, steps: Steps, key: string): ConfigFinding {
  const parent = nodeAt(root, steps.slice(0, -1));
  const first = parent?.kind === 'map' ? parent.entries[0] : undefined;
  const span = first && { start: first.start, end: first.end };
  return { rule: wrongValue, message: 'config.missing', steps, values: { key }, ...(span ? { span } : {}) };
}

function choice(root: SourceNode | undefined, steps: Steps, options: readonly string[]): ConfigFinding {
  const isRule = steps[0] === 'ignore' && steps.at(-1) === 'code';
  const node = nodeAt(root, steps);
  const word = node?.kind === 'scalar' ? String(node.value ?? '') : '';
  const meant = closest(word, options);
  const fixes = replacing(meant, spanAt(root, steps));
  if (isRule) {
    const message = meant === undefined ? 'config.unknownRule' : 'config.unknownRuleMeant';
    return {
      rule: unknownRule,
      message,
      steps,
      values: { word: cut(word), options: [], ...(meant ? { meant } : {}) },
      fixes,
    };
  }
  const values = { actual: shown(node), options: options.slice(0, mostListed) };
  return { rule: wrongValue, message: 'config.choice', steps, values, fixes };
}

function wrongType(root: SourceNode | undefined, steps: Steps, expected: readonly string[]): ConfigFinding {
  const node = nodeAt(root, steps);
  return {
    rule: wrongValue,
    message: 'config.type',
    steps,
    values: { actual: shown(node), expected },
    fixes: requoting(node, expected),
  };
}

/** A text that YAML takes for a number is put in quotes, a number that stands in quotes is freed of them. */
function requoting(node: SourceNode | undefined, expected: readonly string[]): readonly SourceFix[] {
  if (node?.kind !== 'scalar') return [];
  const { start, end } = node;
  if (expected.includes('string') && node.isPlain && node.value !== null) {
    return [{ message: 'config.quote', safe: true, edits: [{ start, end, text: `'${node.source}'` }] }];
  }
  const isNumber = expected.some((name) => name === 'number' || name === 'int');
  if (!isNumber || typeof node.value !== 'string' || !/^\d{1,9}$/.test(node.value)) return [];
  return [{ message: 'config.unquote', safe: true, edits: [{ start, end, text: node.value }] }];
}

function replacing(word: string | undefined, { start, end }: Span): readonly SourceFix[] {
  if (word === undefined) return [];
  return [{ message: 'config.replace', values: { word }, safe: false, edits: [{ start, end, text: word }] }];
}

/** What stands there, cut to what a sentence can hold; '' for what is no single value. */
function shown(node: SourceNode | undefined): string {
  return node?.kind === 'scalar' ? cut(node.source) : '';
}

const cut = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);
