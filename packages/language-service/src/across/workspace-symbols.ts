import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { spellsName } from '../complete/match.js';
import { characters } from '../generated/characters.js';

/** A report that can be asked for by its organ and year. */
export interface NamedReport {
  readonly name: string;
  readonly year: number;
  readonly uri: string;
}

/** More are of no use to whoever looks for one. */
const most = 500;
/** Longer questions are no names; a syllable a character is more than enough. */
const longestQuestion = 60;

/** Reports whose organ and year answer a question: 会宁 2021, or by the sounds of the characters, hn21. */
export function workspaceSymbols(reports: readonly NamedReport[], query: string): WorkspaceSymbol[] {
  const asked = query.normalize('NFKC').toLowerCase().slice(0, longestQuestion);
  const [, words = '', year = ''] = /^(.*?)\s*(\d*)\s*年?\s*$/u.exec(asked) ?? [];
  const typed = words.replaceAll(/[\s']/g, '');
  const start = { line: 0, character: 0 };
  const readings = readingsByCharacter();
  return reports
    .filter((report) => String(report.year).includes(year) && isNamed(report.name, typed, readings))
    .slice(0, most)
    .map(({ name, year: of, uri }) => ({
      name: `${name} ${of}`,
      kind: SymbolKind.File,
      location: { uri, range: { start, end: start } },
    }));
}

type Readings = ReadonlyMap<string, readonly string[]>;

function isNamed(name: string, typed: string, readings: Readings): boolean {
  if (typed === '' || name.toLowerCase().includes(typed)) return true;
  if (/^[a-z]+$/.test(typed)) {
    return spellsName(
      [...name].map((character) => readings.get(character) ?? []),
      typed,
    );
  }
  return inOrder(name, [...typed]);
}

/** 「会工信局」 finds 会宁县工业和信息化局. */
function inOrder(name: string, asked: readonly string[]): boolean {
  let at = 0;
  for (const character of asked) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function readingsByCharacter(): Readings {
  const readings = new Map<string, string[]>();
  for (const [syllable, those] of Object.entries(characters)) {
    for (const character of those) readings.set(character, [...(readings.get(character) ?? []), syllable]);
  }
  return readings;
}
