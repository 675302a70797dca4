/** Where something stands in the source. Everything counts from 1; a reader says what its format has. */
export interface SourcePlace {
  readonly page?: number;
  /** Tables are counted through the whole source. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
  /** UTF-16 offset in the line, where several things stand on one line. */
  readonly offset?: number;
}
