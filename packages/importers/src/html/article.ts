import { type Element, isElement, isUnread, textOfNode, walk } from './tree.js';

/** What stands below an element. */
interface Weight {
  /** Chinese characters that are no links. */
  words: number;
  sentences: number;
  /** Tables with so many rows that they may be those of a report. */
  tables: number;
  rows: number;
  links: number;
}

const fewestRows = 4;

function count(text: string, weight: Weight): void {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff) weight.words += 1;
    else if (code === fullStop) weight.sentences += 1;
  }
}

const fullStop = '。'.charCodeAt(0);

/** Walks the page once and weighs its elements. */
function weigh(root: Element): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const open: Weight[] = [];
  let links = 0;
  const fresh = (): Weight => ({ words: 0, sentences: 0, tables: 0, rows: 0, links: 0 });
  const begin = (element: Element) => {
    const weight = fresh();
    weights.set(element, weight);
    open.push(weight);
  };
  begin(root);
  walk(root, {
    enter: (node) => {
      const text = textOfNode(node);
      const top = open.at(-1);
      if (text !== undefined && top && links === 0) count(text, top);
      if (!isElement(node) || isUnread(node)) return false;
      if (node.tagName === 'a') links += 1;
      begin(node);
      return true;
    },
    leave: (element) => {
      if (element.tagName === 'a') links -= 1;
      const own = open.pop();
      const parent = open.at(-1);
      if (!own || !parent) return;
      if (element.tagName === 'tr') parent.rows += 1;
      else if (element.tagName !== 'table') parent.rows += own.rows;
      parent.words += own.words;
      parent.sentences += own.sentences;
      parent.tables += own.tables + (element.tagName === 'table' && own.rows >= fewestRows ? 1 : 0);
    },
  });
  return weights;
}

/**
 * The element that holds the article: from the body inwards, as long as one child has all the tables and all the
 * sentences. What is left outside are menus, heads and footers.
 */
export function findArticle(body: Element): Element {
  const weights = weigh(body);
  let article = body;
  for (;;) {
    const own = weights.get(article);
    const children = article.childNodes.filter(
      (node): node is Element => isElement(node) && weights.has(node),
    );
    const [best] = children.toSorted((a, b) => (weights.get(b)?.words ?? 0) - (weights.get(a)?.words ?? 0));
    const inner = best && weights.get(best);
    if (!own || !inner || inner.tables + (best.tagName === 'table' ? 1 : 0) < own.tables) return article;
    if (inner.sentences < own.sentences || inner.words < own.words / 2 || inner.words === 0) return article;
    if (/^(?:p|span|font|table|tbody|tr|td|h\d|b|strong)$/.test(best.tagName)) return article;
    article = best;
  }
}
