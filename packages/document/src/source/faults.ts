import type { Values } from '@nianbao/schema';
import type { Finding, Span } from './problem.js';
import type { TextEdit } from './repair.js';
import type { SourceCode } from './rules.js';

/** A fault that the scanner found and knows how to repair. */
export interface Fault {
  readonly code: SourceCode;
  /** Key of the sentence; the fix has the same key in the catalogue of fixes. */
  readonly message: string;
  readonly span: Span;
  readonly path: string;
  readonly edits: readonly TextEdit[];
  /** 'none' repairs the text for reading but offers nothing to the writer. */
  readonly fix?: 'safe' | 'offered' | 'none';
  readonly values?: Values;
  /** Faults of one group are one problem: one line, or one run of lines. */
  readonly group?: string;
}

interface Open {
  readonly fault: Fault;
  readonly edits: TextEdit[];
  count: number;
}

/** Collects faults and makes one finding of those that belong together. */
export interface Faults {
  readonly edits: readonly TextEdit[];
  readonly count: number;
  add(fault: Fault): void;
  /** Edits that only let YAML read the text; binding says what is wrong there. */
  repair(edits: readonly TextEdit[]): void;
  findings(): readonly Finding[];
}

/** An empty collection of faults. */
export function createFaults(): Faults {
  const list: Open[] = [];
  const groups = new Map<string, Open>();
  const edits: TextEdit[] = [];
  return {
    edits,
    get count() {
      return edits.length;
    },
    add(fault) {
      edits.push(...fault.edits);
      const key = fault.group && `${fault.message} ${fault.group}`;
      const open = key ? groups.get(key) : undefined;
      if (open) {
        open.edits.push(...fault.edits);
        open.count++;
        return;
      }
      const made = { fault, edits: [...fault.edits], count: 1 };
      list.push(made);
      if (key) groups.set(key, made);
    },
    repair(more) {
      edits.push(...more);
    },
    findings: () => list.map(findingOf),
  };
}

function findingOf({ fault, edits, count }: Open): Finding {
  const { code, message, span, path, fix = 'safe' } = fault;
  const values = { ...fault.values, count };
  const fixes = fix === 'none' ? [] : [{ message, values, safe: fix === 'safe', edits }];
  return { code, message, span, path, values, fixes };
}
