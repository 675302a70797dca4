/** How much a source may hold. What goes beyond is left out with a message; nothing is read without end. */
export interface ImportLimits {
  readonly bytes: number;
  /** Places of all tables together, spans spread out. */
  readonly cells: number;
  /** Lines, paragraphs or nodes of the source. */
  readonly nodes: number;
  /** Elements inside one another. */
  readonly depth: number;
  /** Characters of text kept. */
  readonly characters: number;
  /** Columns and rows that one cell may span, as HTML caps them. */
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Parts of a zip package: .docx and .xlsx are such. */
  readonly entries: number;
  /** Bytes of all parts that are read, inflated. */
  readonly inflated: number;
  /** How many times its packed size a part may have. */
  readonly ratio: number;
  /** Pages of a PDF. */
  readonly pages: number;
}

/**
 * Limits that no report comes near: the largest seen is a page of 350,000 characters. Up to them a hostile source takes
 * seconds and less than a gigabyte of memory; what is larger is raised for the one source that needs it.
 */
export const defaultLimits: ImportLimits = {
  bytes: 32_000_000,
  cells: 100_000,
  nodes: 200_000,
  depth: 2_000,
  characters: 4_000_000,
  columnSpan: 1_000,
  rowSpan: 65_534,
  entries: 2_000,
  inflated: 64_000_000,
  ratio: 400,
  pages: 300,
};

/** What every reader may be told. */
export interface ReadOptions {
  readonly limits?: Partial<ImportLimits>;
}

/** The limits with what the caller changes. */
export function limitsOf(options: ReadOptions = {}): ImportLimits {
  return { ...defaultLimits, ...options.limits };
}
