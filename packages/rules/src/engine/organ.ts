import type { ReportDraft } from '@nianbao/schema';

/** What is known of the organ that reports. Ids of kind and level are those of the vocabulary: `department`, `county` … */
export interface Organ {
  readonly name: string | undefined;
  readonly formerNames: readonly string[];
  readonly kind: string | undefined;
  readonly level: string | undefined;
  /** 「行政区划代码」 */
  readonly region: string | undefined;
}

/** What the report says of its organ; where it is silent, what the caller knows. */
export function organOf(report: ReportDraft, known: Partial<Organ> = {}): Organ {
  const said = report.agency;
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  return {
    name: text(said?.name) ?? known.name,
    formerNames: known.formerNames ?? [],
    kind: text(said?.kind) ?? known.kind,
    level: text(said?.level) ?? known.level,
    region: text(said?.region) ?? known.region,
  };
}
