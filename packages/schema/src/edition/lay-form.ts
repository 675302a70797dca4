import { applicantColumns, applicantHead, organizationHead } from '../vocabulary/applicants.js';
import { contentHead, type DisclosureBlock } from '../vocabulary/disclosure.js';
import type { Group, Node } from '../vocabulary/term.js';
import type { Entry } from './edition.js';
import type { Form, Grid, GridCell, LabelCell, NumberCell } from './form.js';

type Entries = ReadonlyMap<string, Entry>;

/** The three tables as printed. The editions differ in the blocks of table two, and in the rows that the tree has. */
export function layForm(entries: Entries, blocks: readonly DisclosureBlock[]): Form {
  return { tables: [disclosureTable(entries, blocks), applicationsTable(entries), casesTable(entries)] };
}

const label = (text: string, span: { rows?: number; columns?: number; path?: string } = {}): LabelCell => ({
  kind: 'label',
  text,
  rowSpan: span.rows ?? 1,
  colSpan: span.columns ?? 1,
  ...(span.path === undefined ? {} : { path: span.path }),
});

const number = (path: string, node: Node, columns = 1): NumberCell => ({
  kind: 'number',
  path,
  unit: node.kind === 'amount' ? '万元' : '件',
  rowSpan: 1,
  colSpan: columns,
});

const printed = (node: Node) => `${node.number ?? ''}${node.label}`;

function groupAt(entries: Entries, path: string): Group {
  const node = entries.get(path)?.node;
  if (node?.kind !== 'group') throw new Error(`no group at ${path}`);
  return node;
}

function disclosureTable(entries: Entries, blocks: readonly DisclosureBlock[]): Grid {
  const section = groupAt(entries, 'proactiveDisclosure');
  const width = Math.max(...blocks.map(({ spans }) => spans.reduce((sum, span) => sum + span, 1)));
  const rows = blocks.flatMap((block) => [
    [label(block.heading, { columns: width })],
    ...blockRows(entries, block),
  ]);
  return { table: 2, title: printed(section), columns: width, rows };
}

function blockRows(entries: Entries, block: DisclosureBlock): GridCell[][] {
  const rows = block.rows.map((id) => {
    const path = `proactiveDisclosure.${id}`;
    return { path, node: groupAt(entries, path) };
  });
  const heads = (rows[0]?.node.children ?? []).map((child, at) =>
    label(child.label, { columns: block.spans[at] ?? 1 }),
  );
  const body = rows.map(({ path, node }): GridCell[] => [
    label(node.label, { path }),
    ...node.children.map((child, at) => number(`${path}.${child.id}`, child, block.spans[at])),
  ]);
  return [[label(contentHead), ...heads], ...body];
}

const corner = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

function applicationsTable(entries: Entries): Grid {
  const section = groupAt(entries, 'applications');
  return {
    table: 3,
    title: printed(section),
    columns: 10,
    rows: [...applicationHeads(), ...applicationBody(section)],
  };
}

function applicationHeads(): GridCell[][] {
  const [person, ...others] = applicantColumns;
  const organizations = others.slice(0, -1);
  const total = others.at(-1);
  return [
    [
      label(corner, { rows: 3, columns: 3 }),
      label(applicantHead.label, { columns: applicantColumns.length }),
    ],
    [
      label(person.label, { rows: 2 }),
      label(organizationHead.label, { columns: organizations.length }),
      label(total?.label ?? '', { rows: 2 }),
    ],
    organizations.map((column) => label(column.label)),
  ];
}

const numbers = (path: string, row: Group) =>
  row.children.map((child) => number(`${path}.${child.id}`, child));

function applicationBody(section: Group): GridCell[][] {
  return section.children.flatMap((node) => {
    if (node.kind !== 'group') return [];
    const path = `applications.${node.id}`;
    if (node.flow) return [[label(printed(node), { columns: 3, path }), ...numbers(path, node)]];
    const lines = node.children.flatMap((child) => outcomeLines(child, path));
    return withFirst(lines, label(printed(node), { rows: lines.length, path }));
  });
}

function outcomeLines(node: Node, parent: string): GridCell[][] {
  if (node.kind !== 'group') return [];
  const path = `${parent}.${node.id}`;
  if (node.flow) return [[label(printed(node), { columns: 2, path }), ...numbers(path, node)]];
  const lines = node.children.map((child): GridCell[] => {
    if (child.kind !== 'group') return [];
    const own = `${path}.${child.id}`;
    return [label(printed(child), { path: own }), ...numbers(own, child)];
  });
  return withFirst(lines, label(printed(node), { rows: lines.length, path }));
}

/** The rows with one more cell before the first: the label that spans them all. */
function withFirst(lines: GridCell[][], first: LabelCell): GridCell[][] {
  return lines.map((line, index) => (index === 0 ? [first, ...line] : line));
}

function casesTable(entries: Entries): Grid {
  const path = 'reconsiderationAndLitigation';
  const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'].map((id) => ({
    path: `${path}.${id}`,
    node: groupAt(entries, `${path}.${id}`),
  }));
  const [reconsideration, ...suits] = groups;
  const litigation = groupAt(entries, `${path}.litigation`);
  const results = (group: { node: Group } | undefined, rows: number) =>
    (group?.node.children ?? []).map((child) => label(child.label, { rows }));
  const rows: GridCell[][] = [
    [
      label(reconsideration?.node.label ?? '', { columns: 5, path: `${path}.reconsideration` }),
      label(litigation.label, { columns: 10, path: `${path}.litigation` }),
    ],
    [
      ...results(reconsideration, 2),
      ...suits.map((group) => label(group.node.label, { columns: 5, path: group.path })),
    ],
    suits.flatMap((group) => results(group, 1)),
    groups.flatMap((group) => numbers(group.path, group.node)),
  ];
  return { table: 4, title: printed(groupAt(entries, path)), columns: 15, rows };
}
