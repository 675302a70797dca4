import type { Finding } from '../engine/rule.js';
import {
  type Breakdown,
  findBreakdowns,
  type NarrativeFrame,
  type NarrativeSection,
  type OutcomeBreakdown,
  rangeOf,
  wrongOutcomeSums,
  wrongSum,
} from '../narrative/index.js';

/** What a section says of wholes and parts that contradict each other. */
export function sumFindings(section: NarrativeSection, frame: NarrativeFrame): Finding[] {
  const { narrative, path } = section;
  const sums = findBreakdowns(narrative).flatMap((breakdown) => {
    const sum = wrongSum(breakdown);
    return sum === undefined ? [] : [sumFinding(section, breakdown, sum)];
  });
  const outcomes = wrongOutcomeSums(section.claims(frame));
  return [...sums, ...outcomes.map((outcome) => outcomeFinding(path, outcome))];
}

function sumFinding({ narrative, path }: NarrativeSection, breakdown: Breakdown, sum: number): Finding {
  const { whole, parts, closed } = breakdown;
  const range = rangeOf(narrative.clean, whole.start, whole.end);
  const values = { stated: whole.value, sum, parts: parts.length, unit: whole.unit, closed: closed ? 1 : 0 };
  return {
    path,
    range,
    message: 'N101.sum',
    values,
    expected: sum,
    actual: whole.value,
    related: parts.map((part) => ({
      path,
      range: rangeOf(narrative.clean, part.start, part.end),
      message: 'N101.part',
      values: { label: part.label.slice(-longestLabel), value: part.value, unit: part.unit || whole.unit },
    })),
    suggestions: [
      { message: 'suggest.setWhole', values: { sum }, edits: [{ path, range, value: `${sum}` }] },
    ],
  };
}

/** Words that name a part in a message. */
const longestLabel = 20;

/** The number answered agrees with table three or not: rule N102 says that; here only the text contradicts itself. */
function outcomeFinding(path: string, { whole, parts, sum }: OutcomeBreakdown): Finding {
  const values = { stated: whole.value, sum, parts: parts.length };
  const related = parts.map(({ range, quantity, value }) => ({
    path,
    range,
    message: 'N101.outcome',
    values: { quantity, value },
  }));
  return {
    path,
    range: whole.range,
    message: 'N101.outcomes',
    values,
    expected: sum,
    actual: whole.value,
    related,
  };
}
