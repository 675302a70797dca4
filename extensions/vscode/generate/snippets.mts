// Snippets whose keys come from the form, so that they can never name a row that it has not.
import { newReport } from '@nianbao/document';
import { childrenOf, currentEdition, type Entry, editions, rowLabel } from '@nianbao/schema';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** Numbers the tab stops of one snippet. */
interface Stops {
  next: number;
}

const edition = currentEdition;

export function snippets(): string {
  const [row] = edition.applicationRows;
  const [group] = edition.caseGroups;
  if (row === undefined || group === undefined) throw new Error('the form has no rows');
  const all: Record<string, Snippet> = {
    标准行: {
      prefix: ['标准行', 'bzh', 'row'],
      description: '表三的一行：七个数 · One row of table three',
      body: [flow(row.entry, { next: 1 })],
    },
    案件行: {
      prefix: ['案件行', 'ajh', 'cases'],
      description: '表四的一组：五个数 · One group of table four',
      body: [flow(group.entry, { next: 1 })],
    },
    ...Object.fromEntries(edition.sections.filter((entry) => entry.table !== undefined).map(tableSnippet)),
    空白年报: {
      prefix: ['空白年报', 'kbnb', 'report'],
      description: `${edition.notice} · A complete blank report`,
      body: blankReport(),
    },
    忽略问题: {
      prefix: ['忽略', 'hl', 'ignore'],
      description: '说明理由，不再提示下一行的这个问题 · Ignore a problem of the next line, with a reason',
      body: [`# nianbao-ignore ${place(1, 'T301')} ${place(2, '原因')}`],
    },
  };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}

function tableSnippet(section: Entry): [string, Snippet] {
  const numeral = ['', '一', '二', '三', '四', '五', '六'][section.section ?? 0] ?? '';
  const initials = { 2: 'be', 3: 'bs', 4: 'bsi' }[section.table ?? 2];
  const snippet = {
    prefix: [`表${numeral}`, initials, `table${section.table}`],
    description: `${rowLabel(section.path, 'zh-CN')} · Table ${section.table}, every row`,
    body: lines(section, 0, { next: 1 }),
  };
  return [`表${numeral}`, snippet];
}

function lines(entry: Entry, depth: number, stops: Stops): string[] {
  const head = `${'  '.repeat(depth)}${entry.node.key}:`;
  if (entry.node.kind !== 'group') return [`${head} ${stop(stops)}`];
  if (entry.node.flow === true) return [`${head} ${flow(entry, stops)}`];
  const children = printed(entry).flatMap((child) => lines(child, depth + 1, stops));
  return [head, ...children];
}

function flow(entry: Entry, stops: Stops): string {
  return `{ ${printed(entry)
    .map((cell) => `${cell.node.key}: ${stop(stops)}`)
    .join(', ')} }`;
}

function printed(entry: Entry): readonly Entry[] {
  return childrenOf(entry, edition).filter((child) => !child.alternative);
}

function stop(stops: Stops): string {
  return place(stops.next++, '0');
}

function place(number: number, text: string): string {
  return `\${${number}:${text}}`;
}

function blankReport(): string[] {
  const years = editions.map(({ years: { first } }) => first);
  const text = newReport({ agency: 'AGENCY', year: Math.max(...years) }).trimEnd();
  return text
    .replaceAll('$', '\\$')
    .replace('AGENCY', place(1, '机关名称'))
    .replace(/^(年度: *)\d+/m, (_, key: string) => `${key}${place(2, '年度')}`)
    .split('\n');
}
