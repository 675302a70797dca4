/** A page says its encoding near its top, or not at all. */
const top = 4096;

/** The encoding that a page declares in a <meta>, or in the declaration of XML. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, top)) head += byte < 0x80 ? String.fromCharCode(byte) : ' ';
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/.exec(head);
  return found?.[1];
}
