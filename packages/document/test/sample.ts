import {
  type Node,
  type ReportDraft,
  recognizeReport,
  type Vocabulary,
  valueAt,
  wordOf,
} from '@nianbao/schema';
import { buildReport } from '@nianbao/schema/testing';

/** A report as text, written as plainly as can be: block maps, one-line rows, literal narratives. */
export function writeSample(report: ReportDraft, vocabulary: Vocabulary = 'zh'): string {
  const lines: string[] = [];
  const { edition } = recognizeReport(report);
  for (const child of edition.root.children) writeNode(lines, report, child, child.id, vocabulary, '');
  return `${lines.join('\n')}\n`;
}

/** The text of a complete report without a problem. */
export function sampleText(vocabulary: Vocabulary = 'zh', edition = '2021'): string {
  return writeSample(buildReport({ edition }), vocabulary);
}

function writeNode(
  lines: string[],
  report: ReportDraft,
  node: Node,
  path: string,
  vocabulary: Vocabulary,
  indent: string,
): void {
  const value = valueAt(report, path);
  if (value === undefined) return;
  const head = `${indent}${wordOf(node, vocabulary)}:`;
  if (node.kind === 'group' && node.flow) {
    const fields = node.children.flatMap((child) => {
      const field = valueAt(report, `${path}.${child.id}`);
      return field === undefined ? [] : [`${wordOf(child, vocabulary)}: ${scalar(field, vocabulary, child)}`];
    });
    lines.push(`${head} { ${fields.join(', ')} }`);
  } else if (node.kind === 'group') {
    lines.push(head);
    const children = node.alternative ? [...node.children, node.alternative] : node.children;
    for (const child of children)
      writeNode(lines, report, child, `${path}.${child.id}`, vocabulary, `${indent}  `);
  } else if (node.kind === 'narrative' && typeof value === 'string') {
    lines.push(
      `${head} |`,
      ...value
        .trimEnd()
        .split('\n')
        .map((line) => `${indent}  ${line}`),
    );
  } else lines.push(`${head} ${scalar(value, vocabulary, node)}`);
}

function scalar(value: unknown, vocabulary: Vocabulary, node: Node): string {
  if (value === null) return '';
  if (value === 'n/a') return vocabulary === 'zh' ? '不适用' : 'n/a';
  if (node.kind === 'choice') {
    const option = node.options?.find(({ id }) => id === value);
    return option ? wordOf(option, vocabulary) : '';
  }
  return node.kind === 'edition' ? `'${value}'` : String(value);
}
