import * as z from 'zod';
import { NOT_APPLICABLE } from '../cell.js';
import type { Vocabulary } from '../locale.js';
import type { Group, Leaf, Node } from '../vocabulary/term.js';
import { wordOf } from '../vocabulary/words.js';
import { notApplicableWords } from './not-applicable.js';

/** The zod schema of a node, with its keys and words in one vocabulary. */
export function zodOf(node: Node, vocabulary: Vocabulary): z.ZodType {
  const known = shared[vocabulary].get(node);
  if (known) return known;
  const schema = fresh(node, vocabulary);
  shared[vocabulary].set(node, schema);
  return schema;
}

/** One schema a node, so that a column which 25 rows share is defined once. */
const shared = { zh: new WeakMap<Node, z.ZodType>(), en: new WeakMap<Node, z.ZodType>() };

function fresh(node: Node, vocabulary: Vocabulary): z.ZodType {
  const schema = node.kind === 'group' ? groupSchema(node, vocabulary) : leafSchema(node, vocabulary);
  return schema.meta(metaOf(node));
}

/** Keys that begin with x- are the writer's own. */
const isExtension = (key: string) => key.startsWith('x-');

/** The schema of a whole report: as the tree says, and keys of the writer's own at the top level. */
export function reportZod(root: Group, vocabulary: Vocabulary): z.ZodObject {
  // `$schema` tells editors of JSON files which schema to use.
  const shape = { ...shapeOf(root, vocabulary), $schema: z.string().optional() };
  return z
    .looseObject(shape)
    .superRefine((value, context) => {
      const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key) && !isExtension(key));
      if (keys.length > 0) context.addIssue({ code: 'unrecognized_keys', keys, input: value });
    })
    .meta(metaOf(root));
}

function metaOf(node: Node): Record<string, unknown> {
  const title = `${node.number ?? ''}${node.label}`;
  return {
    title: `${title} · ${node.english}`,
    ...(node.about ? { description: `${node.about['zh-CN']}\n${node.about.en}` } : {}),
    ...(node.basis ? { 'x-nianbao-basis': node.basis } : {}),
    'x-nianbao-id': node.id,
    ...(node.kind !== 'group' && node.definition ? { id: node.definition } : {}),
  };
}

function shapeOf(group: Group, vocabulary: Vocabulary): Record<string, z.ZodType> {
  return Object.fromEntries(
    group.children.map((child) => {
      const schema = zodOf(child, vocabulary);
      return [wordOf(child, vocabulary), child.optional ? schema.optional() : schema];
    }),
  );
}

function groupSchema(group: Group, vocabulary: Vocabulary): z.ZodType {
  const own = z.strictObject(shapeOf(group, vocabulary));
  if (!group.alternative) return own;
  const other = group.alternative;
  return z.union([own, z.strictObject({ [wordOf(other, vocabulary)]: zodOf(other, vocabulary) })]);
}

const optionalText = z.string().nullable();

function leafSchema(leaf: Leaf, vocabulary: Vocabulary): z.ZodType {
  switch (leaf.kind) {
    case 'count':
      return z.union([z.int().min(0), z.null(), notApplicable(vocabulary)]);
    case 'change':
      return z.union([z.int(), z.null(), notApplicable(vocabulary)]);
    case 'amount':
      return z.union([z.number().min(0), z.null(), notApplicable(vocabulary)]);
    case 'narrative':
      return optionalText;
    case 'text':
      return leaf.optional ? optionalText : z.string().min(1);
    case 'date':
      return z.iso.date().nullable();
    case 'url':
      return optionalText;
    case 'region':
      return z
        .string()
        .regex(/^(\d{6}|\d{9}|\d{12})$/)
        .nullable();
    case 'year':
      return z.int().min(2008).max(2100);
    case 'edition':
      return editionSchema(leaf);
    case 'choice':
      return z.enum((leaf.options ?? []).map((option) => wordOf(option, vocabulary))).nullable();
    case 'notes':
      return z.record(z.string(), z.string());
  }
}

function notApplicable(vocabulary: Vocabulary): z.ZodType {
  return vocabulary === 'en' ? z.literal(NOT_APPLICABLE) : z.enum(notApplicableWords);
}

/** YAML reads 2021 as a number and '2021' as text: both name the edition. */
function editionSchema(leaf: Leaf): z.ZodType {
  const ids = (leaf.options ?? []).map((option) => option.id);
  return z.union([z.enum(ids), ...ids.map((id) => z.literal(Number(id)).transform(() => id))]);
}
