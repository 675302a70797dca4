/** Bytes turned into characters at a time: a call takes only so many arguments. */
const CHUNK = 8192;

/** Bytes as base64, which both hosts know how to write. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}
