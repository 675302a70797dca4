import { type TextDocument, Uri, window, workspace } from 'vscode';
import { FIRST_YEAR } from './generated/first-year.js';
import type { Client } from './protocol.js';
import { agencyFault, defaultYear, readYear, reportFileName, yearFault } from './report-name.js';
import { say } from './say.js';
import { exists, folderFor } from './workspace-files.js';

interface NewReport {
  readonly agency: string;
  readonly year: number;
}

/** 新建年报: asks for agency and year, then opens the complete blank report, as a file where there is a folder. */
export async function newReport(client: Client, clicked?: Uri): Promise<void> {
  const wanted = await askForReport();
  if (wanted === undefined) return;
  const { text } = await client.sendRequest<{ text: string }>('nianbao/newReport', wanted);
  const folder = await folderFor(clicked);
  const name = reportFileName(wanted.agency, wanted.year);
  const document =
    folder === undefined ? await openUntitled(text) : await openFile(Uri.joinPath(folder, name), text);
  await window.showTextDocument(document, { preview: false });
}

async function askForReport(): Promise<NewReport | undefined> {
  const agency = await askForAgency();
  if (agency === undefined) return undefined;
  const year = await askForYear();
  return year === undefined ? undefined : { agency, year };
}

async function askForAgency(): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: say('New annual report (1/2)'),
    prompt: say('Full name of the agency, as on its seal'),
    placeHolder: say('For example: 会宁县工业和信息化局'),
    ignoreFocusOut: true,
    validateInput: (name) =>
      agencyFault(name) === undefined ? undefined : say('Write the name of the agency.'),
  });
  return answer?.trim();
}

async function askForYear(): Promise<number | undefined> {
  const today = new Date();
  const answer = await window.showInputBox({
    title: say('New annual report (2/2)'),
    prompt: say('The year that is reported on, not the year of publication'),
    value: String(defaultYear(today)),
    ignoreFocusOut: true,
    validateInput: (text) => yearMessage(text, today.getFullYear()),
  });
  return answer === undefined ? undefined : readYear(answer);
}

function yearMessage(text: string, thisYear: number): string | undefined {
  switch (yearFault(text, thisYear)) {
    case 'not-a-year':
      return say('Write the year in four digits, for example {0}.', thisYear - 1);
    case 'too-early':
      return say('This form is used for {0} and later.', FIRST_YEAR);
    case 'in-the-future':
      return say('That year has not come yet.');
    case undefined:
      return undefined;
  }
}

async function openFile(file: Uri, text: string): Promise<TextDocument> {
  if (await exists(file)) {
    void window.showWarningMessage(say('{0} exists already. It was opened and left as it is.', nameOf(file)));
  } else {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
  return workspace.openTextDocument(file);
}

function openUntitled(content: string): Thenable<TextDocument> {
  return workspace.openTextDocument({ language: 'nianbao', content });
}

function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
