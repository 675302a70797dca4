/** Where the links of a comparison lead. A scheme of our own: Markdown engines refuse links to files. */
const SCHEME = 'nianbao-place:';

/** What the server fills in to link a number to its place. */
export const placeLinkTemplate = `${SCHEME}{uri}#L{line},{character}`;

/** A place that a link names; line and character count from 0. */
export interface LinkedPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** Reads a link made by the template; undefined for any other text. */
export function readPlaceLink(link: string): LinkedPlace | undefined {
  const at = link.lastIndexOf('#');
  const place = /^L(\d{1,7}),(\d{1,7})$/.exec(link.slice(at + 1));
  if (!link.startsWith(SCHEME) || at < 0 || place === null) return undefined;
  const [line, character] = [Number(place[1]) - 1, Number(place[2]) - 1];
  if (line < 0 || character < 0) return undefined;
  return { uri: link.slice(SCHEME.length, at), line, character };
}
