import type { AsideReason } from './aside-reason.js';

/** What is counted from long ago, unless the sentence speaks of the year: 截至目前受理210件. */
const sinceLong = /截至|截止|历年|以来/;
/** 截至年底，累计制定120件，本年制发5件: what is counted from long ago beside what is of the year. */
const fromLongAgo = /截[至止]|历年|(?<!今年|年初|本年度?)以来/;
const ofTheYear = /全年|年内|本年|今年|年度|当年/;
const namesYear = /20\d\d年/;
/** Less than the year: its figures are parts of it. */
const partOfYear = /[一二三四1-4]季度|[上下]半年|(?<!\d)1月?[至到~—-](?:[1-9]|1[01])月/;

/** Follows a sentence and knows whether its figures are of the whole year, of a part, or from long ago. */
export class Period {
  #sentence: AsideReason | undefined;
  #clause: AsideReason | undefined;
  #part: AsideReason | undefined;
  #longAgo = false;
  /** The words that lead to the next figure name the year. */
  #named = false;

  /** A new sentence; what it says of 累计 and 截至 holds for it alone. */
  enter(sentence: string): void {
    this.#sentence = sinceLong.test(sentence) && !ofTheYear.test(sentence) ? 'cumulative' : undefined;
    this.#clause = undefined;
    this.#part = undefined;
    this.#longAgo = false;
    this.#named = false;
  }

  /** The text has come to this clause; `ends` where a figure follows. */
  reach(text: string, ends: boolean): void {
    if (partOfYear.test(text)) this.#part = 'part';
    else if (/全年|合计|总计/.test(text)) this.#part = undefined;
    const isLongAgo = fromLongAgo.test(text);
    const isOfTheYear = ofTheYear.test(text);
    this.#longAgo ||= isLongAgo;
    this.#named ||= isOfTheYear || (!isLongAgo && namesYear.test(text));
    if (isOfTheYear) this.#clause = undefined;
    else if (text.includes('累计') && (this.#longAgo || !this.#named)) this.#clause = 'cumulative';
    if (ends) this.#named = false;
  }

  /** Why a figure here is set aside. What is in force is counted up to today: 截至年底 is how it is said. */
  asideOf(quantity: string): AsideReason | undefined {
    return this.#part ?? (quantity.endsWith('.inForce') ? undefined : (this.#sentence ?? this.#clause));
  }
}
