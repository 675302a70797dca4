import { type ParsedReport, parseReport } from '@nianbao/document';
import { editions } from '@nianbao/schema';

/** Whose report a file is, and for which year. */
export interface Identity {
  readonly name: string;
  readonly year: number;
  /** 「行政区划代码」 */
  readonly region: string | undefined;
}

const sectionWords = new Set(
  editions.flatMap(({ sections }) => sections.flatMap(({ node }) => [node.key, node.id])),
);

const sectionKey = `(?:${[...sectionWords].join('|')})`;
/** The first section of a report: organ and year stand above it. */
const firstSection = new RegExp(`^${sectionKey}[ \\t]*[:：]`, 'm');
/** The same in JSON with a key a line, after the comma that would hang in the air. */
const firstSectionInJson = new RegExp(`,\\s{1,20}"${sectionKey}":`);

/** Tells whose report a text is, mostly from its head alone: many files are asked this before any is checked. */
export function identify(text: string): Identity | undefined {
  const isJson = text.startsWith('{');
  const head = (isJson ? firstSectionInJson : firstSection).exec(text)?.index;
  const quick =
    head === undefined ? undefined : identityOf(parseReport(`${text.slice(0, head)}${isJson ? '}' : ''}`));
  return quick ?? identityOf(parseReport(text));
}

/** Whose report a parsed text is; undefined where it does not say. */
export function identityOf({ report, isReport }: ParsedReport): Identity | undefined {
  const name: unknown = report.agency?.name;
  const year: unknown = report.reportingYear;
  const region: unknown = report.agency?.region;
  if (!isReport || typeof name !== 'string' || typeof year !== 'number') return undefined;
  const plain = plainName(name);
  if (plain === '') return undefined;
  return { name: plain, year, region: typeof region === 'string' ? region : undefined };
}

/** An organ's name without what typing adds to it: full-width forms, spaces. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}
