import type { KeystrokeResult } from './keystroke.js';
import { round, type Summary } from './measure.js';
import type { StartResult } from './start.js';

interface Results {
  readonly start: Readonly<Record<string, StartResult>>;
  readonly keystroke: KeystrokeResult;
  readonly large: KeystrokeResult;
  readonly features: Readonly<Record<string, Summary>>;
  readonly memory: Readonly<Record<string, number | undefined>>;
  readonly open: Readonly<Record<string, { readonly characters: number; readonly milliseconds: number }>>;
}

type Line = readonly [what: string, value: string, beside: string];

/** What was measured, one line each, with its ratios to what ran beside it. */
export function tableOf({ start, keystroke, large, features, memory, open }: Results): readonly Line[] {
  const startOf = (name: string) => start[name]?.initialized;
  const firstOf = (name: string) => start[name]?.firstDiagnostics;
  return [
    [
      'start → initialized',
      milliseconds(startOf('pull')),
      against(startOf('pull'), { nothing: startOf('nothing') }),
    ],
    ...(['push', 'pull'] as const).map(
      (name): Line => [
        `start → first diagnostics (${name})`,
        milliseconds(firstOf(name)),
        against(firstOf(name), { parse: firstOf('parse') }),
      ],
    ),
    ...keystrokes('keystroke → diagnostics', keystroke),
    ...keystrokes('the same, 100 × as large', large),
    ...Object.entries(features).map(([name, summary]): Line => [name, milliseconds(summary), '']),
    ...Object.entries(memory).map(([name, value]): Line => [`memory, ${name} open`, `${value} MB`, '']),
    ...Object.entries(open).map(
      ([name, value]): Line => [
        `open → diagnostics, ${name}`,
        `${value.milliseconds} ms`,
        `${value.characters} characters`,
      ],
    ),
  ];
}

function keystrokes(title: string, { times }: KeystrokeResult): readonly Line[] {
  const { parse, bare, echo } = times;
  return [
    ...['push', 'pull'].map(
      (name): Line => [
        `${title} (${name})`,
        milliseconds(times[name]),
        against(times[name], { 'parse server': parse, 'bare parse': bare, echo }),
      ],
    ),
    [`${title} (parse server)`, milliseconds(parse), ''],
    [`${title} (bare parse in process)`, milliseconds(bare), ''],
    [`${title} (echo)`, milliseconds(echo), ''],
  ];
}

function milliseconds(summary: Summary | undefined): string {
  return summary === undefined ? '-' : `${summary.median} ms (p95 ${summary.p95})`;
}

function against(one: Summary | undefined, others: Readonly<Record<string, Summary | undefined>>): string {
  const ratios = Object.entries(others).map(([name, other]) => {
    const ratio = one === undefined || other === undefined ? undefined : round(one.median / other.median);
    return `${ratio} × ${name}`;
  });
  return ratios.join(', ');
}

export function printTable(lines: readonly Line[]): void {
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines) {
    console.log(line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '));
  }
}
