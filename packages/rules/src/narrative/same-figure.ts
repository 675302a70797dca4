import type { CharRange } from '@nianbao/schema';
import { rangeOf } from './clean-text.js';
import type { Block, Narrative } from './narrative.js';
import { opensParts, type Token } from './token.js';

/** A figure under the words that say what it counts; two under the same words count the same. */
export interface NamedFigure {
  readonly name: string;
  readonly value: number;
  readonly range: CharRange;
}

/** Words that say when, whose and how much, but not what. */
const filler =
  /20\d\d年度?|全年|年内|本年度?|今年|当年|一年来|截至目前|我[局委区县市镇厅校办]|本[局委机关办]|共计|累计|总计|合计|总共|共|达到|达|为|是|了|有/g;
const spoken = /公开|发布|推送|受理|答复|回复|办结|召开|举办|编发/;
/** Another time, another place, plans, parts, and words that point back to something else. */
const otherwise =
  /上一?年|去年|月|季度|上半年|下半年|其中|另|还|再|新增|将|计划|力争|该|此|各|每|平均|[镇乡村]|街道|委员会|中心|科室|分局/;
const shortest = 6;

/** Figures of a section by what they count, as far as their words say it in full. */
export function namedFigures(narrative: Narrative, year: number | undefined): readonly NamedFigure[] {
  return narrative.blocks.flatMap((block) =>
    isOfOthers(block) ? [] : [...ofBlock(block, { narrative, year })],
  );
}

/** A paragraph under the name of another organ, or of a month. */
function isOfOthers({ title, above }: Block): boolean {
  return [title, ...above].some((one) => /局|委|镇|乡|街道|中心|季度|月/.test(one));
}

function* ofBlock(
  block: Block,
  { narrative, year }: { narrative: Narrative; year: number | undefined },
): Generator<NamedFigure> {
  for (const { tokens } of block.sentences) {
    for (const token of tokens) {
      // What follows 其中 or a colon is part of something; its words alone do not say of what.
      if (opensParts(token) || token.colon) break;
      const name = nameOf(token, year);
      const { count } = token;
      if (name !== undefined)
        yield { name, value: count.value, range: rangeOf(narrative.clean, count.start, count.end) };
    }
  }
}

function nameOf(
  { count, words, lead, annotates, clause }: Token,
  year: number | undefined,
): string | undefined {
  if (!count.exact || annotates || count.unit === '' || count.unit === '%' || count.inner.length > 0)
    return undefined;
  if (count.tail !== '' || lead.length > 1 || clause.counts.length > 1) return undefined;
  const all = lead.join('') + words;
  if (!spoken.test(all)) return undefined;
  const years = all.match(/20\d\d(?=年)/g) ?? [];
  if (otherwise.test(all) || years.some((one) => Number(one) !== year)) return undefined;
  const name = all.replaceAll(filler, '');
  return name.length >= shortest ? `${name}${count.unit}` : undefined;
}
