import { childrenOf, currentEdition, type Edition, type Entry, labelOf } from '@nianbao/schema';
import { type ConfigCursor, type ConfigKey, configCursorAt, configPlace, ruleInfo } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver-types';
import { markup } from '../complete/item.js';
import type { FeatureOptions } from '../feature-options.js';
import { rangeOf } from '../spans.js';
import { ruleHelp } from './hover.js';
import { configSentences } from './sentences.js';

/** What completion in a configuration is told besides. */
export interface ConfigOptions extends FeatureOptions {
  /** Names of the project's organs. */
  readonly organs?: readonly string[];
}

type Draft = Pick<CompletionItem, 'label' | 'kind'> & {
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  readonly text?: string;
};

/** Keys, rules with their titles, severities, parameters, words of kinds and levels, organs, and paths step by step. */
export function completeConfig(
  document: TextDocument,
  position: Position,
  options: ConfigOptions,
): CompletionList {
  const cursor = configCursorAt(document.getText(), document.offsetAt(position));
  const drafts = cursor ? draftsAt(cursor, options) : [];
  const items = drafts.map(({ label, kind, detail, documentation, text }, rank): CompletionItem => {
    const range = rangeOf(document, cursor?.replace ?? { start: 0, end: 0 });
    return {
      label,
      ...(kind === undefined ? {} : { kind }),
      ...(detail ? { detail } : {}),
      ...(documentation ? { documentation: markup(documentation, options) } : {}),
      sortText: String(rank).padStart(4, '0'),
      // A rule is found by the words of its title, too.
      filterText: text === undefined || detail === undefined ? label : `${label} ${detail}`,
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range, newText: text ?? label },
    };
  });
  return { isIncomplete: true, items };
}

function draftsAt(cursor: ConfigCursor, options: ConfigOptions): readonly Draft[] {
  const place = configPlace(cursor.steps);
  if (!place) return [];
  const keys = place.keys
    .filter(({ key }) => !cursor.present.includes(key))
    .map((key) => keyDraft(cursor, key, options));
  if (cursor.where === 'key') return keys;
  // A member of a list may begin with a key; behind a colon a map begins on the next line.
  const isMember = typeof cursor.steps.at(-1) === 'number';
  return [...valueDrafts(cursor, options), ...(isMember ? keys : [])];
}

function keyDraft({ steps, hasColon }: ConfigCursor, key: ConfigKey, options: ConfigOptions): Draft {
  const text = hasColon ? key.key : `${key.key}:${key.value === 'scalar' || steps[0] === 'rules' ? ' ' : ''}`;
  const info = steps.length === 1 && steps[0] === 'rules' ? ruleInfo(key.key) : undefined;
  return {
    label: key.key,
    kind: info ? CompletionItemKind.Constant : CompletionItemKind.Property,
    detail: info?.title[options.locale] ?? key.title?.[options.locale],
    documentation: info ? ruleHelp(info, options) : key.about?.[options.locale],
    text,
  };
}

function valueDrafts(cursor: ConfigCursor, options: ConfigOptions): readonly Draft[] {
  const place = configPlace(cursor.steps);
  if (place?.holds === 'path') return pathDrafts(cursor, options);
  if (place?.holds === 'organ') {
    const detail = configSentences[options.locale].organ;
    return (options.organs ?? []).map((label) => ({ label, kind: CompletionItemKind.Value, detail }));
  }
  const isCode = cursor.steps[0] === 'ignore' && cursor.steps.at(-1) === 'code';
  return (place?.options ?? []).map((label) => {
    const info = isCode ? ruleInfo(label) : undefined;
    const kind = CompletionItemKind.EnumMember;
    if (!info) return { label, kind };
    return {
      label,
      kind,
      detail: info.title[options.locale],
      documentation: ruleHelp(info, options),
      text: label,
    };
  });
}

/** The steps that may come next, in the words that the path has begun with. */
function pathDrafts({ typed }: ConfigCursor, { locale }: ConfigOptions): readonly Draft[] {
  const steps = typed.split('.').slice(0, -1);
  const parent = entryOf(steps, currentEdition);
  if (!parent) return [];
  const isEnglish = steps[0] !== undefined && /^[A-Za-z]/.test(steps[0]);
  const children = childrenOf(parent, currentEdition);
  return children.map(({ node }) => ({
    label: [...steps, isEnglish ? node.id : node.key].join('.'),
    kind: CompletionItemKind.Field,
    detail: labelOf(node, locale),
  }));
}

function entryOf(steps: readonly string[], edition: Edition): Entry | undefined {
  let entry = edition.entries.get('');
  for (const step of steps) {
    const children: readonly Entry[] = entry ? childrenOf(entry, edition) : [];
    entry = children.find(({ node }) => node.key === step || node.id === step);
  }
  return entry;
}
