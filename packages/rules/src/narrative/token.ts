import type { Clause, Count } from './clause.js';

/** A count in the run of its sentence, with the words that lead to it. */
export interface Token {
  readonly count: Count;
  readonly clause: Clause;
  /** Clauses without a count between the count before and this one. */
  readonly lead: readonly string[];
  /** Mark behind the clause of the count before; '' for the first count and for a second count of one clause. */
  readonly mark: string;
  /** Words of its own before the figure, without 其中 and enumerators. */
  readonly words: string;
  /** 其中, 分别为, 包括 …; '' where none opens a list here. */
  readonly opener: string;
  /** The opener is followed by a colon. */
  readonly colon: boolean;
  /** A share, a growth or a comparison: it says something of a figure and is no part. */
  readonly annotates: boolean;
}

const openerPattern =
  /^(?:其中(?:主要)?(?:分别)?(?:为|是|有|包括|包含|含)?|主要(?:为|是|有|包括|包含)|分别(?:为|是)|具体(?:为|是|包括)|包括|包含|涵盖|含有?)/;
const enumerator = /^(?:[一二三四五六七八九十]{1,2}是|[①-⑳]|\d{1,2}[.)])/;
const annotation =
  /同比|环比|较(?:上|去|前|20)|比(?:上|去|前|20)|增长|增幅|下降|降低|减少|增加|上升|回落|占比?$|占(?:总|全)|率(?:为|达|达到)?$|平均|人均/;

/** The counts of a list of clauses in their order. */
export function readTokens(clauses: readonly Clause[]): readonly Token[] {
  const tokens: Token[] = [];
  let run = startRun('');
  for (const clause of clauses) {
    for (const [index, count] of clause.counts.entries()) {
      const own = index === 0 ? run : startRun('');
      tokens.push(tokenOf(count, clause, own));
      run = startRun('');
    }
    if (clause.counts.length > 0) run = startRun(clause.mark);
    else extendRun(run, clause);
  }
  return tokens;
}

/** What stands between the clause of one count and the next count. */
interface Run {
  readonly mark: string;
  readonly lead: string[];
  /** Words that 、 joins to the next: 政策、规范性文件80条. */
  stem: string;
  colon: boolean;
}

const longestRun = 8;

function startRun(mark: string): Run {
  return { mark, lead: [], stem: '', colon: false };
}

function extendRun(run: Run, clause: Clause): void {
  if (clause.mark === '、') {
    run.stem = `${run.stem}${clause.text}、`.slice(-longestStem);
    return;
  }
  const text = run.stem + clause.text;
  if (text !== '' && run.lead.length < longestRun) run.lead.push(text);
  if (clause.mark === ':') run.colon = true;
  run.stem = '';
}

const longestStem = 60;

function tokenOf(count: Count, clause: Clause, run: Run): Token {
  const label = (run.stem + count.label).replace(enumerator, '');
  const own = openerOf(label);
  const leading =
    run.lead.map((text) => openerOf(text.replace(enumerator, ''))).find((found) => found !== '') ?? '';
  const annotates = count.unit === '%' || count.unit === '‰' || annotation.test(label);
  return {
    count,
    clause,
    lead: run.lead,
    mark: run.mark,
    words: label.slice(own.length),
    opener: leading + own,
    colon: run.colon && leading !== '',
    annotates,
  };
}

function openerOf(text: string): string {
  return openerPattern.exec(text)?.[0] ?? '';
}

/** True where a list of parts opens. */
export function opensParts(token: Token): boolean {
  return token.opener !== '';
}

/** True for a figure that stands in or before a list that 其中 opens. */
export function leadsToParts(token: Token | undefined): boolean {
  return token === undefined || opensParts(token) || token.count.inner.length > 0;
}

/** The count of a part, named by its own words. */
export function partOf(token: Token): Count {
  return { ...token.count, label: token.words };
}

const turn =
  /^(?:另|此外|同时|并|且|均|还|共|全年|累计|今年|本年|年内|20\d\d年|已|再|收到|受理|办理|办结|答复|回复|回应|召开|举办|开展|组织|接待|接受|接听|制定|参加|印发|报送|处理|新增|开设|设立|培训|编发|较|比)/;

/** True where the text leaves a list and tells of another matter: …，回复留言30条. */
export function startsSomethingElse(token: Token, first: Token | undefined): boolean {
  const verb = turn.exec(token.words)?.[0];
  if (token.lead.some((text) => turn.test(text) && !/^均|^已/.test(text))) return true;
  return verb !== undefined && first?.words.startsWith(verb) !== true;
}
