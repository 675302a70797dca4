import type { LocatedProblem } from '@nianbao/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configReports, isConfigDocument } from './config-documents.js';
import { fileKey } from './file-key.js';
import { judgeCurrent } from './judging.js';
import { reportOn } from './options.js';
import type { CheckWorkspaceResult, Counts } from './protocol.js';
import type { Session } from './session.js';
import { countProblems } from './status.js';
import type { JudgedFile } from './workspace-reports.js';

/** Judges every report of the workspace and every open one: open ones by their present text, the others by what is on disk. */
export async function checkWorkspace(session: Session): Promise<CheckWorkspaceResult> {
  const total = { files: 0, errors: 0, warnings: 0, hints: 0 };
  await session.workspace.look();
  for (const uri of await reportsOf(session)) {
    const problems = await problemsOf(session, uri);
    if (problems === undefined) continue;
    const counts = countProblems(problems);
    total.files++;
    for (const name of ['errors', 'warnings', 'hints'] satisfies (keyof Counts)[])
      total[name] += counts[name];
  }
  if (!session.client.pullsDiagnostics) {
    for (const { uri, items: diagnostics } of await configReports(session)) {
      void session.connection.sendDiagnostics({ uri, diagnostics });
    }
  }
  return total;
}

/** Files of the workspace and open documents: in a browser, where nobody reads files, these are all there is. */
async function reportsOf({ documents, reports }: Session): Promise<readonly string[]> {
  const listed = await reports.list();
  const keys = new Set(listed.map(fileKey));
  const opened = documents.all().map(({ document }) => document.uri);
  return [...listed, ...opened.filter((uri) => !keys.has(fileKey(uri)) && !isConfigDocument(uri))];
}

async function problemsOf(session: Session, uri: string): Promise<readonly LocatedProblem[] | undefined> {
  const open = session.documents.find(uri);
  if (open !== undefined) return (await judgeCurrent(session, open.document.uri))?.checked.problems;
  const file = await session.reports.judge(uri);
  if (file !== undefined && !session.client.pullsDiagnostics) publish(session, file);
  return file?.checked.problems;
}

/** A client that does not pull learns of closed files only when it has asked for all. */
function publish(session: Session, file: JudgedFile): void {
  const { uri, text } = file;
  const document = TextDocument.create(uri, 'nianbao', 0, text);
  const { items: diagnostics } = reportOn(session.client, file, document);
  void session.connection.sendDiagnostics({ uri, diagnostics });
}
