import type { Connection } from 'vscode-languageserver';
import { findReports, viewOf } from './project-view.js';
import { handle, inTurn } from './requests.js';
import type { Session } from './session.js';

/** Connects every editor feature to its request. */
export function registerFeatures(connection: Connection, session: () => Session): void {
  registerTyping(connection, session);
  registerReading(connection, session);
}

function registerTyping(connection: Connection, session: () => Session): void {
  connection.onCompletion(
    handle(session, {
      empty: null,
      // The words that fit here are the same after one letter more.
      outlivesChange: true,
      answer: ({ engine, document, checked, options }, { position }) =>
        engine.features.complete(document, checked, position, options),
      answerConfig: ({ engine, document, options }, { position }) =>
        engine.features.completeConfig(document, position, options),
    }),
  );
  connection.onCodeAction(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }, { range, context }) =>
        engine.features.codeActions(document, checked, range, context, options),
      answerConfig: ({ engine, document, read, options }, { range }) =>
        engine.features.configCodeActions(document, read.problems, range, options),
    }),
  );
  connection.onDocumentFormatting(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }) => engine.features.format(document, checked, options),
    }),
  );
  connection.onDocumentRangeFormatting(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }, { range }) =>
        engine.features.formatRange(document, checked, range, options),
    }),
  );
}

function registerReading(connection: Connection, session: () => Session): void {
  connection.onHover(
    handle(session, {
      empty: null,
      answer: ({ engine, document, checked, options }, { position }) =>
        engine.features.hover(document, checked, position, options),
      answerConfig: ({ engine, document, read, options }, { position }) =>
        engine.features.hoverConfig(document, read, position, options),
    }),
  );
  connection.onDefinition(
    handle(session, {
      empty: [],
      answer: ({ engine, ...scene }, { position }) =>
        engine.features.definition({ ...scene, position, view: viewOf(scene) }),
    }),
  );
  connection.onReferences(
    handle(session, {
      empty: [],
      answer: ({ engine, ...scene }, { position }) =>
        engine.features.references({ ...scene, position, view: viewOf(scene) }),
    }),
  );
  connection.onWorkspaceSymbol(({ query }, token) =>
    inTurn(session(), token, [], () => findReports(session(), query)),
  );
  connection.onDocumentSymbol(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }) =>
        engine.features.documentSymbols(document, checked, options),
      answerConfig: ({ engine, document, read }) => engine.features.configSymbols(document, read),
    }),
  );
  connection.onFoldingRanges(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }) =>
        engine.features.foldingRanges(document, checked, options),
    }),
  );
  connection.onSelectionRanges(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }, { positions }) =>
        engine.features.selectionRanges(document, checked, positions, options),
    }),
  );
  connection.languages.inlayHint.on(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }, { range }) =>
        engine.features.inlayHints(document, checked, range, options),
    }),
  );
  connection.onDocumentLinks(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }) =>
        engine.features.documentLinks(document, checked, options),
      answerConfig: ({ engine, document, read, options }) =>
        engine.features.configLinks(document, read, options),
    }),
  );
  connection.onCodeLens(
    handle(session, {
      empty: [],
      answer: ({ engine, document, checked, options }) =>
        engine.features.codeLenses(document, checked, options),
    }),
  );
}
