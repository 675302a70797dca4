import type { Edition } from '../edition/edition.js';
import type { Vocabulary } from '../locale.js';
import { type Group, isCell, type Node } from '../vocabulary/term.js';
import { wordOf } from '../vocabulary/words.js';
import { type JsonSchema, schemaAt } from './walk.js';

/** `markdownDescription` and `defaultSnippets`, which YAML and JSON editors read from a draft-07 schema. */
export function addEditorHelp(schema: JsonSchema, edition: Edition, vocabulary: Vocabulary): void {
  describe(schema, edition.root);
  schema['defaultSnippets'] = [snippet(edition.root, vocabulary)];
  const visit = (node: Node, words: string) => {
    const own = schemaAt(schema, words);
    if (!own) return;
    describe(own, node);
    if (node.kind !== 'group') return;
    own['defaultSnippets'] = [snippet(node, vocabulary)];
    for (const child of members(node)) visit(child, `${words}.${wordOf(child, vocabulary)}`);
  };
  for (const node of edition.root.children) visit(node, wordOf(node, vocabulary));
}

const members = (group: Group) =>
  group.alternative ? [...group.children, group.alternative] : group.children;

function describe(schema: JsonSchema, node: Node): void {
  const head = `**${node.number ?? ''}${node.label}** (${node.english})`;
  const about = node.about ? [`${node.about['zh-CN']}\n${node.about.en}`] : [];
  schema['markdownDescription'] = [head, ...about, ...(node.basis ? [node.basis] : [])].join('\n\n');
}

function snippet(group: Group, vocabulary: Vocabulary): JsonSchema {
  let stop = 0;
  const body = (node: Node): unknown => {
    if (node.kind === 'group') {
      return Object.fromEntries(
        node.children.filter((c) => !c.optional).map((c) => [wordOf(c, vocabulary), body(c)]),
      );
    }
    stop += 1;
    if (node.kind === 'edition') return node.options?.at(-1)?.id;
    return isCell(node) ? `\${${stop}:0}` : `\${${stop}}`;
  };
  return { label: `${group.label} · ${group.english}`, body: body(group) };
}
