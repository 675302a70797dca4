import type { Related } from '@nianbao/schema';
import { countAt, type Ledger } from '../engine/ledger.js';
import type { Finding } from '../engine/rule.js';
import type { NarrativeSection } from '../narrative/index.js';
import { type Assured, assuranceOf } from '../wording/assurance.js';
import { plainSentences } from '../wording/plain-sentences.js';

/** Assurances of one section that the tables gainsay. */
export function assuranceFindings(section: NarrativeSection, ledger: Ledger): readonly Finding[] {
  return plainSentences(section).flatMap((sentence) => {
    const assured = assuranceOf(sentence);
    const against = assured ? cellsAgainst(assured, sentence.text, ledger) : [];
    if (!assured || against.length === 0) return [];
    const [first] = against;
    const values = { words: assured.words, cell: first?.path ?? '', value: first?.values?.['value'] ?? null };
    return [
      { path: section.path, range: assured.range, message: `N112.${assured.what}`, values, related: against },
    ];
  });
}

const carried = 'applications.carriedForward';

/** The numbers that say otherwise. */
function cellsAgainst(assured: Assured, text: string, ledger: Ledger): readonly Related[] {
  const above = (paths: readonly string[]) =>
    paths.flatMap((path) => {
      const value = countAt(ledger, path);
      return value !== null && value > 0 ? [{ path, message: 'addend', values: { value } }] : [];
    });
  const groups = groupsOf(assured, text, ledger);
  const of = (...ids: readonly string[]) => groups.flatMap((group) => ids.map((id) => `${group}.${id}`));
  switch (assured.what) {
    case 'allConcluded':
      return above(cellsOfCarried(ledger));
    case 'casesConcluded':
      return above(of('pending'));
    case 'allUpheld': {
      // Where cases are counted, N104 reads 均获维持 as so many upheld.
      if (assured.figures.length > 0) return [];
      const lost = above(/维持/.test(assured.words) ? of('corrected', 'otherResult') : of('corrected'));
      return lost.length > 0 || !/维持/.test(assured.words) ? lost : above(of('pending'));
    }
    case 'neither':
    case 'noReconsideration':
    case 'noLitigation':
      return above(of('total', 'upheld', 'corrected', 'otherResult', 'pending')).slice(0, most);
  }
}

/** The row's total; its parts where the total is blank. */
function cellsOfCarried(ledger: Ledger): readonly string[] {
  const row = ledger.plan.view.rows.find(({ path }) => path === carried);
  if (!row) return [];
  return countAt(ledger, row.total) === null ? row.parts : [row.total];
}

/** Related places that tell enough. */
const most = 3;

/** The groups of table four that are spoken of, without those whose decided cases alone the sentence counts. */
function groupsOf({ what, figures }: Assured, text: string, ledger: Ledger): readonly string[] {
  const all = ledger.plan.view.groups.map(({ path }) => path);
  const isReconsideration = (path: string) => path.endsWith('.reconsideration');
  const named = all.filter((path) => {
    if (what === 'noReconsideration') return isReconsideration(path);
    if (what === 'noLitigation') return !isReconsideration(path);
    return (isReconsideration(path) ? /复议/ : /诉讼/).test(text);
  });
  if (what !== 'casesConcluded' && what !== 'allUpheld') return named;
  const count = (path: string) => countAt(ledger, path) ?? 0;
  return named.filter((path) => !figures.includes(count(`${path}.total`) - count(`${path}.pending`)));
}
