// Generated from the current edition of the form; do not edit.
/** The first reporting year of the form in use. */
export const FIRST_YEAR = 2021;
