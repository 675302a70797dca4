/** `error`: something of the report was not read; `warning`: read, look again; `info`: what was done. */
export type ImportSeverity = 'error' | 'warning' | 'info';

/** Every code of a message, with how loudly it is said. */
export const importCodes = {
  /** The bytes */
  'too-large': 'error',
  'too-many': 'error',
  unreadable: 'error',
  'no-text': 'error',
  'pages-without-text': 'warning',
  encrypted: 'error',
  'legacy-format': 'error',
  'sheet-hidden': 'warning',
  'formula-without-value': 'warning',
  'encoding-guessed': 'info',
  garbled: 'error',
  /** The page as a whole */
  'not-a-report': 'error',
  'no-tables': 'error',
  'table-missing': 'error',
  'edition-guessed': 'warning',
  'more-alike': 'warning',
  /** Sections and words */
  'section-heading': 'info',
  'section-number': 'info',
  'section-inferred': 'warning',
  'section-missing': 'warning',
  'text-left': 'info',
  'organ-unknown': 'warning',
  'year-unknown': 'warning',
  'field-unreadable': 'warning',
  /** Rows and columns */
  'row-similar': 'info',
  'row-by-position': 'info',
  'row-missing': 'error',
  'row-unknown': 'warning',
  'row-twice': 'warning',
  'row-undivided': 'info',
  'columns-by-position': 'info',
  'columns-unclear': 'error',
  'column-missing': 'error',
  'row-conflict': 'error',
  /** Cells */
  'cell-text': 'error',
  'cell-fraction': 'error',
  'cell-negative': 'error',
  'cell-unit': 'error',
  'cell-none': 'warning',
  'cell-ambiguous': 'error',
  'cell-solved': 'info',
  'cell-joined': 'warning',
  'cell-converted': 'info',
  'cell-tidied': 'info',
} as const satisfies Readonly<Record<string, ImportSeverity>>;

export type ImportCode = keyof typeof importCodes;
