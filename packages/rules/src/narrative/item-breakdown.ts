import { type Breakdown, breakdownOf } from './breakdown.js';
import type { Count } from './clause.js';
import type { Block } from './narrative.js';
import { opensParts, partOf } from './token.js';

const ofNumber = /^(.*?)的?(?:总?数量?|总量|条数|件数)(?:情况)?$/;
const ofKinds = /^(.*?)的?(?:类别|类型|种类|分类|构成)(?:情况)?$/;

/** （一）……的数量：20条。（二）……的类别：甲5条，乙15条。 Two neighbouring items with one subject. */
export function* itemBreakdowns(blocks: readonly Block[]): Generator<Breakdown> {
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (next === undefined || block.level === 0 || next.level !== block.level) continue;
    const subject = ofNumber.exec(block.title)?.[1];
    if (subject === undefined || subject === '' || ofKinds.exec(next.title)?.[1] !== subject) continue;
    const whole = onlyCount(block);
    const parts = whole === undefined ? undefined : listed(next, whole.unit);
    if (whole === undefined || parts === undefined) continue;
    // 通过网站公开…… may be fewer than what was made public by all means.
    const limited = /通过|利用|依托/.test(parts[0]?.label ?? '') && !/通过|利用|依托/.test(whole.label);
    yield breakdownOf({ form: 'items', whole, parts, closed: !limited });
  }
}

function onlyCount(block: Block): Count | undefined {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  const [only] = tokens;
  return tokens.length === 1 && only !== undefined && only.count.unit !== '' ? only.count : undefined;
}

function listed(block: Block, unit: string): readonly Count[] | undefined {
  const tokens = block.sentences.flatMap((sentence) => sentence.tokens);
  const same = tokens.every((token) => token.count.unit === unit && !opensParts(token) && !token.annotates);
  if (tokens.length < 2 || block.sentences.length !== 1 || !same) return undefined;
  const parts = tokens.map(partOf);
  return parts.at(-1)?.tail.startsWith('等') ? undefined : parts;
}
