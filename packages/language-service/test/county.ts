import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseReport } from '@nianbao/document';
import { type CheckedReport, openProject } from '@nianbao/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ProjectView } from '../src/index.js';
import { open } from './kit.js';

const folder = fileURLToPath(new URL('../../../examples/county/', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml'));

/** The made-up county of the examples, with its configuration; texts by name. */
export const county: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [name, readFileSync(folder + name, 'utf8')]),
);

/** A report of a project as an editor has it open. */
export interface InProject {
  readonly document: TextDocument;
  readonly checked: CheckedReport;
  readonly position: ReturnType<typeof open>['position'];
  readonly view: ProjectView;
}

export const uriOf = (file: string) => `file:///county/${file}`;

/** Opens a file of the county, its cursor at `<|>`, other files changed by `changed`. */
export async function openIn(
  file: string,
  marked: string,
  changed: Readonly<Record<string, string>> = {},
): Promise<InProject> {
  const opened = open(marked, uriOf(file));
  const texts = new Map(Object.entries({ ...county, ...changed, [file]: opened.text }));
  const { project } = await openProject({
    list: async () => [...texts.keys()].filter((name) => name.endsWith('.nianbao.yaml')),
    read: async (name) => texts.get(name),
  });
  const checked = await project.check(file, parseReport(opened.text));
  const own = project.index.get(file);
  const view: ProjectView = {
    uriOf,
    locate: async (other, place) => (await project.locate(other, place))?.range,
    nextYear: own && project.index.find(own.name, own.year + 1, own)?.file,
    rollUps: own ? project.index.sumsOf(own).map((report) => report.file) : [],
  };
  return { ...opened, checked, view };
}

/** A place in the words of its file: its row, and what is written there. */
export function placeIn(
  texts: Readonly<Record<string, string>>,
  file: string,
  range: { readonly start: { readonly line: number }; readonly end: object },
): string {
  const text = texts[file] ?? '';
  const document = TextDocument.create(uriOf(file), 'nianbao', 0, text);
  const row = text.split('\n')[range.start.line]?.trim().split(/[:，]/)[0] ?? '';
  return `${file.replace('.nianbao.yaml', '')} ${row} ${document.getText(range as never)}`;
}
