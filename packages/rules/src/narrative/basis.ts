/** Numbers of the tables that a claim may rest on: some to add, some to take off. */
export interface ClaimBasis {
  /** What the numbers are together; its words are in the message catalogues. */
  readonly name: string;
  /** Paths of cells, or of rows and groups of rows, whose `columns` are meant. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  readonly columns: readonly string[];
  /** It may confirm a claim, but a claim need not rest on it. */
  readonly loose?: boolean;
}
