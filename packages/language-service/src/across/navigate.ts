import { type CheckedReport, spanOf } from '@nianbao/workspace';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, Position } from 'vscode-languageserver-types';
import { rangeOf } from '../spans.js';
import type { ProjectView, Target } from './project-view.js';
import { definitionTargets, referenceTargets } from './targets.js';

/** A report, the place that was asked for, and the project where it lies in one. */
export interface Asked {
  readonly document: TextDocument;
  readonly checked: CheckedReport;
  readonly position: Position;
  readonly view: ProjectView | undefined;
}

/** From a figure in the text to its cells, from a total to its addends, from 上年结转 to last year, from a roll-up to its members. */
export function definition(asked: Asked): Promise<Location[]> {
  const { document, checked, position } = asked;
  return locationsOf(asked, definitionTargets(checked, document.offsetAt(position)));
}

/** From a cell to the totals, the figures of the text, next year's cell and the roll-ups that rest on it. */
export function references(asked: Asked): Promise<Location[]> {
  const { document, checked, position, view } = asked;
  return locationsOf(asked, referenceTargets(checked, document.offsetAt(position), view));
}

async function locationsOf(asked: Asked, targets: readonly Target[]): Promise<Location[]> {
  const found = await Promise.all(targets.map((target) => locationOf(asked, target)));
  return found.filter((location) => location !== undefined);
}

async function locationOf(
  { document, checked, view }: Asked,
  { file, ...place }: Target,
): Promise<Location | undefined> {
  if (file === undefined) {
    // A cell that is not written is nowhere to go to.
    if (!checked.parsed.locate(place.path)) return undefined;
    return { uri: document.uri, range: rangeOf(document, spanOf(checked.parsed, place)) };
  }
  const range = await view?.locate(file, place);
  return view && range && { uri: view.uriOf(file), range };
}
