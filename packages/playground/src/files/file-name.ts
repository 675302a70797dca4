/** What a report's file is called at its end; the first is what this page writes. */
export const REPORT_ENDINGS = ['.nianbao.yaml', '.nianbao.yml', '.年报.yaml', '.年报.yml'] as const;

const LONGEST = 120;

/** Slashes, control characters, what no disk takes in a name, and marks that turn the reading direction. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}/\\:*?"<>|]/gu;

/** Whether a file of this name holds a report. */
export function isReportName(name: string): boolean {
  return REPORT_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

/**
 * A plain file name made of one that comes from elsewhere: no folders, no leading dots, nothing that shows as
 * something else than it is; `fallback` where nothing is left.
 */
export function plainName(name: string, fallback: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const [stem, ending] = splitName(last.replace(UNFIT, '').trim());
  const bare = stem.replace(/^[.\s]+/, '');
  if (bare === '') return fallback;
  return [...bare].slice(0, LONGEST).join('').trim() + ending;
}

/** A path of plain names. */
export function plainPath(path: string, fallback: string): string {
  return path
    .split('/')
    .map((name) => plainName(name, fallback))
    .join('/');
}

/** A name that ends as a report's does. */
export function reportName(name: string): string {
  return isReportName(name) ? name : `${name.replace(/\.ya?ml$/i, '')}${REPORT_ENDINGS[0]}`;
}

/** The first of `a.yaml`, `a (2).yaml`, `a (3).yaml`… that is not taken. */
export async function freeName(name: string, isTaken: (name: string) => Promise<boolean>): Promise<string> {
  const [stem, ending] = splitName(name);
  let free = name;
  for (let count = 2; await isTaken(free); count++) free = `${stem} (${count})${ending}`;
  return free;
}

/** A name and its ending; `.nianbao.yaml` is one ending. */
export function splitName(name: string): readonly [stem: string, ending: string] {
  const report = REPORT_ENDINGS.find((ending) => name.toLowerCase().endsWith(ending));
  const at = report ? name.length - report.length : name.lastIndexOf('.');
  return at <= 0 && !report ? [name, ''] : [name.slice(0, at), name.slice(at)];
}
