import { earlierCells } from '../beside/difference-finding.js';
import type { Jump } from '../beside/jump.js';
import type { OpenReport } from '../engine/open-report.js';
import type { Finding } from '../engine/rule.js';

/** A leap beside last year's number; an amount that was written in 元 is offered in 万元. */
export function jumpFinding({ path, before, now, direction, unit }: Jump, earlier: OpenReport): Finding {
  const written = Math.round(now * 100) / 1_000_000;
  return {
    path,
    message: `Y104.${unit ? `${direction}Unit` : direction}`,
    values: { year: earlier.year ?? null, before, now },
    actual: now,
    related: earlierCells(earlier, [path]),
    suggestions:
      unit && direction === 'up'
        ? [{ message: 'suggest.tenThousand', values: { value: written }, edits: [{ path, value: written }] }]
        : [],
  };
}
