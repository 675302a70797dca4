import { TextDecoder } from './text-decoder.js';

/** 「政府」「公开」「信息」 when UTF-8 was read as GBK. */
const telltales = ['鏀垮簻', '鍏紑', '淇℃伅'];

/** Text that was UTF-8, read as GBK and stored again, made what it was; `garbled` is an example of what is lost. */
export function repairMojibake(text: string): { readonly text: string; readonly garbled?: string } {
  if (!telltales.some((word) => text.includes(word))) return { text };
  const codes = bytesByCharacter();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(codes.get(character) ?? [0x3f]));
  }
  const repaired = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
  const lost = /.{0,10}\ufffd.{0,10}/u.exec(repaired);
  if (!lost) return { text: repaired };
  return { text: repaired, garbled: lost[0] };
}

/** The two bytes of each character of GBK. */
function bytesByCharacter(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const map = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') map.set(character, [lead, trail]);
    }
  }
  return map;
}
