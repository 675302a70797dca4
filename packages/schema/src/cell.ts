/** 「/」「—」「不适用」: the source says that a number does not apply. It is recorded and never counted as 0. */
export const NOT_APPLICABLE = 'n/a';

/** A number cell: a count (件) or an amount (万元); `null` where the source left it blank. */
export type CellValue = number | null | typeof NOT_APPLICABLE;

/** True for what a number cell may hold. */
export function isCellValue(value: unknown): value is CellValue {
  return value === null || value === NOT_APPLICABLE || typeof value === 'number';
}
