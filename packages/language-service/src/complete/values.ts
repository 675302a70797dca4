import {
  type Entry,
  editionTerms,
  isCell,
  type Leaf,
  NOT_APPLICABLE,
  notApplicableWords,
  wordOf,
} from '@nianbao/schema';
import type { CheckedReport } from '@nianbao/workspace';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { balancingValues } from '../balance.js';
import { sentencesOf } from '../sentences.js';
import { type Asking, type Draft, itemOf } from './item.js';
import { match } from './match.js';
import { pieceOf } from './piece.js';
import { deadlinesOf, yearsToldBy } from './years.js';

/** Values that may stand behind a key. */
export function completeValues(asking: Asking, checked: CheckedReport): CompletionItem[] {
  const { entry } = asking.context;
  if (!entry) return [];
  const drafts =
    entry.node.kind === 'group' ? rowValue(asking, entry) : leafValues(asking, entry.node, checked);
  return drafts.map((draft) => itemOf(asking, { ...draft, text: spaced(asking, draft.text) }));
}

/** Right behind a colon the space comes along. */
const spaced = ({ context }: Asking, text: string) => (context.needsSpace ? ` ${text}` : text);

function leafValues(asking: Asking, leaf: Leaf, checked: CheckedReport): readonly Draft[] {
  switch (leaf.kind) {
    case 'choice':
      return choices(asking, leaf);
    case 'edition':
      return editions(asking);
    case 'date':
      return deadlines(asking, checked);
    case 'year':
      return years(asking, checked);
    default:
      return isCell(leaf) ? numbers(asking, checked) : [];
  }
}

/** The edition that the report is judged by first: its rows or its year tell which. */
function editions({ context }: Asking): readonly Draft[] {
  const own = context.edition.id;
  return editionTerms.map((term, at) => value(`'${term.id}'`, term.label, term.id === own ? 0 : at + 1));
}

const value = (text: string, detail: string, rank: number): Draft => ({
  label: text,
  detail,
  kind: CompletionItemKind.Value,
  text,
  rank,
});

function choices({ context, options }: Asking, leaf: Leaf): readonly Draft[] {
  const quote = /^["']/.exec(context.typed)?.[0] ?? '';
  return (leaf.options ?? []).flatMap((option, index) => {
    const quality = match(option, context.typed);
    if (quality === undefined) return [];
    const word = wordOf(option, context.vocabulary);
    const detail = options.locale === 'en' ? option.english : option.label;
    const draft = { label: word, text: `${quote}${word}${quote}`, rank: quality * 100 + index };
    return [{ ...draft, kind: CompletionItemKind.EnumMember, ...(detail === word ? {} : { detail }) }];
  });
}

/** The last days on which the law lets a report of that year be published, this organ's first; no clock is asked. */
function deadlines({ context, options }: Asking, checked: CheckedReport): readonly Draft[] {
  const sentences = sentencesOf(options.locale);
  return deadlinesOf(checked.parsed.report)
    .filter(({ date }) => context.entry?.path === 'publication.date' && begins(date, context.typed))
    .map(({ date, organ, own }, index) => {
      const detail = `${sentences.deadline}${sentences.organ[organ]}`;
      return { ...value(date, detail, own ? 0 : index + 1), preselect: own };
    });
}

/** The year that the date of publication or the name of the file tells. */
function years({ document, context, options }: Asking, checked: CheckedReport): readonly Draft[] {
  const { yearFrom } = sentencesOf(options.locale);
  return yearsToldBy(checked.parsed.report, document.uri)
    .filter(({ year }) => begins(String(year), context.typed))
    .map(({ year, from }, rank) => value(String(year), yearFrom[from], rank));
}

const begins = (text: string, typed: string) => text.startsWith(typed.replace(/^["']/, '').trim());

/** The numbers that would balance the equations of the cell first, then 0 and "not applicable". */
function numbers({ context, options }: Asking, checked: CheckedReport): readonly Draft[] {
  if (context.typed.trim() !== '' || !context.entry) return [];
  const { notApplicable, balances } = sentencesOf(options.locale);
  const word = context.vocabulary === 'zh' ? notApplicableWords[0] : NOT_APPLICABLE;
  const balancing = balancingValues(checked.parsed.report, context.entry.path);
  const plain = balancing.includes(0) ? [] : [value('0', '', balancing.length)];
  return [
    ...balancing.map((number, rank) => value(String(number), balances, rank)),
    ...plain,
    value(word, notApplicable, balancing.length + 1),
  ];
}

/** A row that has nothing behind its key yet. */
function rowValue({ context, options }: Asking, entry: Entry): readonly Draft[] {
  if (entry.node.kind !== 'group' || !entry.node.flow || context.typed.trim() !== '') return [];
  const snippet = options.snippets === true;
  const piece = pieceOf(entry, { vocabulary: context.vocabulary, indent: 0, snippet, single: true });
  const text = piece.slice(piece.indexOf('{'));
  const detail = sentencesOf(options.locale).wholeRow;
  return [{ label: '{ … }', detail, kind: CompletionItemKind.Snippet, text, snippet, rank: 0 }];
}
