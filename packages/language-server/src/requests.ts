import type { FeatureOptions } from '@nianbao/language-service';
import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Judged } from './checker.js';
import { type ConfigScene, isConfigDocument, readCurrentConfig } from './config-documents.js';
import { judgeCurrent } from './judging.js';
import { optionsFor } from './options.js';
import { logFault, refuseIf } from './refusal.js';
import type { Session } from './session.js';

/** A document as a feature sees it. */
export interface Scene extends Judged {
  readonly document: TextDocument;
  readonly options: FeatureOptions;
}

/** Longest text that features other than diagnostics look at; no report comes near it. */
const longestText = 2_000_000;

type Asked = { readonly textDocument: TextDocumentIdentifier };

/** One editor feature; `empty` is what it answers where there is nothing to say. */
export interface Feature<Params extends Asked, Answer> {
  readonly empty: Answer;
  /** True for a question that keeps its sense when the text has changed since it was asked. */
  readonly outlivesChange?: boolean;
  readonly answer: (scene: Scene, params: Params) => Answer | Promise<Answer>;
  /** The same for a project's configuration; without it there is nothing to say of one. */
  readonly answerConfig?: (scene: ConfigScene, params: Params) => Answer;
}

/**
 * Makes a feature a request handler. It waits for quiet, so that a cancellation or a newer text can overtake it, and
 * answers `empty` for documents that are not open.
 */
export function handle<Params extends Asked, Answer>(
  session: () => Session,
  feature: Feature<Params, Answer>,
) {
  return (params: Params, token: CancellationToken): Promise<Answer> => {
    const { documents } = session();
    const uri = params.textDocument.uri;
    const asked = documents.get(uri);
    return inTurn(session(), token, feature.empty, async () => {
      const length = documents.get(uri)?.document.getText().length ?? Number.POSITIVE_INFINITY;
      if (length > longestText) return feature.empty;
      if (isConfigDocument(uri)) {
        const scene = feature.answerConfig && (await readCurrentConfig(session(), uri));
        return (scene && feature.answerConfig?.(scene, params)) ?? feature.empty;
      }
      const current = await judgeCurrent(session(), uri);
      if (current === undefined) return feature.empty;
      refuseIf(token.isCancellationRequested, LSPErrorCodes.RequestCancelled);
      refuseIf(current.open !== asked && feature.outlivesChange !== true, LSPErrorCodes.ContentModified);
      const options = optionsFor(session().client, current);
      return feature.answer({ ...current, document: current.open.document, options }, params);
    });
  };
}

/** Runs a request when its turn has come, unless the client has taken it back. A fault of ours is answered `empty`. */
export async function inTurn<Answer>(
  { connection, lane }: Pick<Session, 'connection' | 'lane'>,
  token: CancellationToken,
  empty: Answer,
  run: () => Promise<Answer>,
): Promise<Answer> {
  try {
    await lane.enter();
    refuseIf(token.isCancellationRequested, LSPErrorCodes.RequestCancelled);
    return await run();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    logFault(connection, error);
    return empty;
  }
}
