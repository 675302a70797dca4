import { childrenOf, type Entry, type Vocabulary, wordOf } from '@nianbao/schema';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { sentencesOf } from '../sentences.js';
import { type Asking, type Draft, itemOf, wordsFor } from './item.js';
import { match } from './match.js';
import { pieceOf } from './piece.js';

/** Keys that may stand here: those that are missing, whole rows, and all that are missing at once. */
export function completeKeys(asking: Asking): CompletionItem[] {
  const missing = missingEntries(asking);
  const drafts = missing.flatMap((entry, index) => {
    const quality = match(entry.node, asking.context.typed);
    return quality === undefined ? [] : [keyDraft(asking, entry, quality * 100 + index)];
  });
  return [...drafts, ...allMissing(asking, missing)].map((draft) => itemOf(asking, draft));
}

/** Members that are not there yet; the one that the cursor is in may be written again. */
function missingEntries({ context }: Asking): readonly Entry[] {
  const present = new Set(context.present);
  return childrenOf(context.parent, context.edition).filter((entry) => {
    const undivided = entry.alternative && !entry.parent?.alternative;
    return !present.has(entry.node.id) && !(undivided && present.size > 0);
  });
}

function keyDraft(asking: Asking, entry: Entry, rank: number): Draft {
  const { context, options } = asking;
  const word = wordOf(entry.node, context.vocabulary);
  const kind = entry.node.kind === 'group' ? CompletionItemKind.Struct : CompletionItemKind.Field;
  const base = { label: word, ...wordsFor(entry.node, options), kind, rank };
  if (context.hasColon) return { ...base, text: word };
  return { ...base, ...bodyOf(asking, entry) };
}

/** A row or a table comes whole, with a tab stop for each number; a cell or a date with its colon and one space. */
function bodyOf({ context, options }: Asking, entry: Entry): Pick<Draft, 'text' | 'snippet'> {
  const { node } = entry;
  const snippet = options.snippets === true;
  const { vocabulary, indent, flow } = context;
  const whole = () => ({ text: pieceOf(entry, { vocabulary, indent, snippet, single: true }), snippet });
  if (node.kind === 'edition' || (node.kind === 'narrative' && !flow)) return whole();
  if (node.kind === 'group' && !flow && node.children.some((child) => !child.optional)) return whole();
  const word = wordOf(node, vocabulary);
  const isBlock = (node.kind === 'group' || node.kind === 'notes') && !flow;
  return { text: isBlock ? `${word}:\n${' '.repeat(indent + 2)}` : `${word}: ` };
}

/** One item for all that is missing: the rest of a row, the missing rows of a table, the whole report. */
function allMissing(asking: Asking, missing: readonly Entry[]): readonly Draft[] {
  const { context, options } = asking;
  if (context.typed.trim() !== '' || context.hasColon) return [];
  const wanted = missing.filter((entry) => !entry.node.optional && !entry.alternative);
  if (wanted.length < 2) return [];
  const sentences = sentencesOf(options.locale);
  const snippet = options.snippets === true;
  const offer = (label: string, rank: number, vocabulary: Vocabulary): Draft => ({
    label,
    kind: CompletionItemKind.Snippet,
    text: joined({ ...asking, context: { ...context, vocabulary } }, wanted),
    snippet,
    rank,
  });
  const isEmpty = context.parent.path === '' && context.present.length === 0;
  if (!isEmpty) return [offer(sentences.missingRows(wanted.length), 0, context.vocabulary)];
  return [
    { ...offer(sentences.wholeReport, 0, 'zh'), preselect: true },
    offer(sentences.wholeReportEnglish, 900, 'en'),
  ];
}

function joined({ context, options }: Asking, entries: readonly Entry[]): string {
  const { vocabulary, indent, flow } = context;
  let stop = 0;
  const snippet = options.snippets === true;
  const pieces = entries.map((entry) => {
    if (flow) return `${wordOf(entry.node, vocabulary)}: ${snippet ? `\${${++stop}:0}` : ''}`;
    const text = pieceOf(entry, { vocabulary, indent, snippet, single: false });
    const first = stop;
    // Each piece counts its tab stops from one.
    return text.replace(/\$\{(\d+)/g, (_, number: string) => {
      stop = Math.max(stop, first + Number(number));
      return `\${${first + Number(number)}`;
    });
  });
  return pieces.join(flow ? ', ' : `\n${' '.repeat(indent)}`);
}
