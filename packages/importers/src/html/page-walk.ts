import type { ImportLimits } from '../source/limits.js';
import type { Block } from '../source/source.js';
import { raised } from '../words/raised.js';
import { type CellBudget, formTable } from './form-table.js';
import { isBlock, shownText } from './inline-text.js';
import {
  type ChildNode,
  type Element,
  isElement,
  isRaised,
  isStruck,
  isUnread,
  textOfNode,
  type Visitor,
  walk,
} from './tree.js';

/** Makes blocks of a page; lives for one walk. */
export class PageWalk implements Visitor {
  readonly cut = new Set<'cells' | 'characters'>();
  readonly #limits: ImportLimits;
  readonly #article: Element;
  readonly #budget: CellBudget;
  readonly #blocks: Block[] = [];
  #text = '';
  #line: number | undefined;
  /** The text so far has more than spaces. */
  #begun = false;
  #heading = false;
  #inside: boolean;
  #preformatted = 0;
  #raised = 0;
  #tables = 0;
  #characters = 0;

  constructor(limits: ImportLimits, article: Element) {
    this.#limits = limits;
    this.#article = article;
    this.#budget = { left: limits.cells };
    this.#inside = article.tagName === 'body';
  }

  enter(node: ChildNode): boolean {
    const text = textOfNode(node);
    if (text !== undefined) this.#append(text, node.sourceCodeLocation?.startLine);
    if (!isElement(node) || isUnread(node)) return false;
    if (node.tagName === 'br' || isBlock(node)) this.#flush();
    if (node === this.#article) this.#inside = true;
    if (node.tagName === 'pre') this.#preformatted += 1;
    if (isRaised(node)) this.#raised += 1;
    if (isStruck(node)) this.#append(' ', undefined);
    if (/^h[1-6]$/.test(node.tagName)) this.#heading = true;
    if (node.tagName !== 'table' || hasTable(node)) return true;
    this.#table(node);
    return false;
  }

  leave(element: Element): void {
    if (isBlock(element) || element === this.#article) this.#flush();
    if (element === this.#article) this.#inside = element.tagName === 'body';
    if (element.tagName === 'pre') this.#preformatted -= 1;
    if (isRaised(element)) this.#raised -= 1;
    if (isStruck(element)) this.#append(' ', undefined);
    if (/^h[1-6]$/.test(element.tagName)) this.#heading = false;
  }

  finish(): readonly Block[] {
    this.#flush();
    return this.#blocks;
  }

  #append(text: string, line: number | undefined): void {
    this.#characters += text.length;
    if (this.#characters > this.#limits.characters) {
      this.cut.add('characters');
      return;
    }
    // Asked of the part and not of the whole, which would be copied for each part.
    if (!this.#begun) this.#line = line;
    this.#begun ||= text.trim() !== '';
    this.#text += this.#raised > 0 ? raised(text) : text;
  }

  #flush(): void {
    const texts = this.#preformatted > 0 ? this.#text.split(/\r\n?|\n/) : [this.#text];
    for (const raw of texts) {
      const text = shownText(raw).trim();
      if (text === '') continue;
      this.#blocks.push({
        kind: 'line',
        text,
        place: this.#line === undefined ? {} : { line: this.#line },
        ...(this.#heading ? { heading: true as const } : {}),
        ...(this.#inside ? {} : { outside: true as const }),
      });
    }
    this.#text = '';
    this.#begun = false;
  }

  #table(table: Element): void {
    if (this.#budget.left <= 0) {
      this.cut.add('cells');
      return;
    }
    this.#tables += 1;
    const grid = formTable(table, this.#tables, { limits: this.#limits, budget: this.#budget });
    this.#blocks.push(this.#inside ? grid : { ...grid, outside: true });
    if (this.#budget.left <= 0) this.cut.add('cells');
  }
}

/** A table with tables inside lays out a page; its cells are walked like other blocks. */
function hasTable(table: Element): boolean {
  let found = false;
  walk(table, {
    enter: (node) => {
      if (isElement(node) && node.tagName === 'table') found = true;
      return !found;
    },
    leave: () => {},
  });
  return found;
}
