import {
  type ComparedPlace,
  type ComparisonView,
  comparisonView,
  type Side,
  spanOf,
} from '@nianbao/workspace';
import { regionOf } from '../output/reporter.js';
import type { LoadedReport } from '../projects/load-report.js';
import type { Session } from '../session.js';

/** Two files side by side. */
export interface Compared {
  readonly files: Readonly<Record<Side, LoadedReport>>;
  readonly view: ComparisonView;
}

/** Puts two files side by side. */
export function comparedFiles(
  a: LoadedReport,
  b: LoadedReport,
  { locale, all }: { readonly locale: Session['locale']; readonly all: boolean },
): Compared {
  return { files: { a, b }, view: comparisonView(a.checked, b.checked, { locale, all }) };
}

/** Line and column of a place in one of the two. */
export function regionAt({ files }: Compared, side: Side, place: ComparedPlace) {
  const { checked, lines } = files[side];
  return regionOf(place.span ?? spanOf(checked.parsed, place), lines);
}

/** A place as people and editors write it. */
export function placeAt(compared: Compared, side: Side, place: ComparedPlace): string {
  const { line, column } = regionAt(compared, side, place);
  return `${compared.files[side].name}:${line}:${column}`;
}
