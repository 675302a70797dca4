import type { Connection } from 'vscode-languageserver';
import { compare } from './compare.js';
import { importReport, origins } from './import-report.js';
import { judgeCurrent } from './judging.js';
import { localeOf } from './locale.js';
import {
  type CheckWorkspaceResult,
  type CompareParams,
  commands,
  type ImportParams,
  methods,
  type NewReportParams,
  type NewReportResult,
  type OriginsParams,
  type PlacesParams,
  type PlacesResult,
  type RulePageParams,
  type RulePageResult,
  type ToJsonParams,
  type ToJsonResult,
} from './protocol.js';
import type { Session } from './session.js';
import { countProblems } from './status.js';
import { checkWorkspace } from './workspace-check.js';

/** Connects the requests that this server adds to LSP, and the commands for clients that know only LSP. */
export function registerCustomRequests(connection: Connection, session: () => Session): void {
  connection.onRequest(methods.toJson, (params: ToJsonParams) => toJson(session(), params));
  connection.onRequest(methods.rulePage, (params: RulePageParams) => rulePage(session(), params));
  connection.onRequest(
    methods.checkWorkspace,
    (): Promise<CheckWorkspaceResult> => checkWorkspace(session()),
  );
  connection.onRequest(methods.compare, (params: CompareParams) => compare(session(), params));
  connection.onRequest(methods.newReport, (params: NewReportParams | null) =>
    newReport(session(), params ?? {}),
  );
  connection.onRequest(methods.import, (params: ImportParams) => importReport(session(), params));
  connection.onRequest(methods.origins, (params: OriginsParams) => origins(session(), params));
  connection.onRequest(methods.places, (params: PlacesParams) => places(session(), params));
  connection.onExecuteCommand(({ command, arguments: [uri] = [] }) => {
    switch (command) {
      case commands.checkWorkspace:
        return checkWorkspace(session());
      case commands.toJson:
        return toJson(session(), { uri: String(uri) });
      default:
        return null;
    }
  });
}

async function places(session: Session, { text, paths }: PlacesParams): Promise<PlacesResult> {
  const engine = await session.checker.engine();
  return { ranges: paths.map(engine.placesIn(text)) };
}

async function toJson(session: Session, { uri }: ToJsonParams): Promise<ToJsonResult> {
  const open = session.documents.find(uri);
  const judged =
    open === undefined ? await session.reports.judge(uri) : await judgeCurrent(session, open.document.uri);
  if (judged === undefined) return { json: null, problems: 0 };
  const { parsed, problems } = judged.checked;
  const json = parsed.isReport ? `${JSON.stringify(parsed.report, null, 2)}\n` : null;
  return { json, problems: countProblems(problems).errors };
}

async function rulePage(session: Session, params: RulePageParams): Promise<RulePageResult | null> {
  const engine = await session.checker.engine();
  const info = engine.ruleInfo(params.code);
  if (info === undefined) return null;
  const locale = localeOf(params.locale) ?? session.client.locale;
  return { title: `${info.code} ${info.title[locale]}`, markdown: engine.rulePage(info, locale) };
}

async function newReport(session: Session, { agency, year }: NewReportParams): Promise<NewReportResult> {
  const engine = await session.checker.engine();
  return {
    text: engine.newReport({
      ...(agency === undefined ? {} : { agency }),
      ...(year === undefined ? {} : { year }),
    }),
  };
}
