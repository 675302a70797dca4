import { NOT_APPLICABLE } from '../cell.js';

/** Words for "not applicable" that a file may use; the first is the one written. */
export const notApplicableWords = ['不适用', '/', '—', '——', '-', NOT_APPLICABLE] as const;
