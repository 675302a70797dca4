import type { Sentences } from './sentences.js';

/** Sentences in English, said like their Chinese twins. */
export const en: Sentences = {
  codes: {
    'too-large':
      'The file has {actual} bytes, more than {limit}; it was not read. Raise the limit {option} and try again.',
    'too-many': 'There is more than the limit allows ({option}: {limit}); the rest was not read.',
    unreadable: 'The file cannot be read as {format}: {reason}.',
    'no-text':
      'The file holds no text, perhaps only pictures. Recognise its text first, or find a text version.',
    'pages-without-text':
      'Page {pages} has no text, perhaps only a picture; not read. Recognise its text first, or find a text version.',
    encrypted:
      'The file is protected by a password and cannot be read. Save it without one and import it again.',
    'legacy-format':
      'This is the old binary format ({from}). Open it in Word, Excel or WPS, save it as {remedy} and import it again.',
    'sheet-hidden': 'The sheet “{text}” is hidden and was not read. Unhide it to import it.',
    'formula-without-value':
      'This cell is a formula whose result the file does not hold; left blank. Open and save the file in Excel or WPS once.',
    'encoding-guessed': 'The declared encoding is {declared}; by its content it was read as {used}.',
    garbled: 'The encoding of this text is broken beyond repair. Fetch the original again.',
    'not-a-report':
      'No part of an annual report on government information disclosure was found: perhaps a list, a script or a page of attachments. Open the page of the report, or download its attachment, and import that.',
    'no-tables':
      'No tables to check: none of the three was found; they may be pictures or made by scripts. Sections found: {sections}. Find a text version, or fill them in by hand.',
    'table-missing':
      '{where} was not found; all its numbers are left blank. Please fill them in from the source.',
    'edition-guessed':
      'The labels do not tell the edition of the form; taken for {edition} by {reason}. Name the edition and import again if that is wrong.',
    'more-alike':
      'There are {count} more messages like this ({alike}); they are not listed. Check that the source is complete and not repeated.',
    'section-heading': 'The heading is “{text}”; officially “{wanted}”.',
    'section-number': 'The heading “{text}” should have the number “{wanted}”.',
    'section-inferred':
      'The heading of {where} was not found; it is taken to begin with this line. Please check.',
    'section-missing': '{where} was not found; left blank. Please add it from the source.',
    'text-left': 'This text was taken into no part of the report: “{text}”.',
    'organ-unknown': 'The organ that reports cannot be told; add its name.',
    'year-unknown': 'The reporting year cannot be told; add it.',
    'field-unreadable': '{where} reads “{text}”, which is not understood; not filled in. Please fill it in.',
    'row-similar': '“{text}” is not quite “{wanted}”; read as the latter.',
    'row-by-position': 'The label of this row is lost or displaced; by its position it is {where}.',
    'row-missing': '{where} was not found; left blank. Please fill it in from the source.',
    'row-unknown': 'Unknown row “{text}”; not read. Check whether it belongs to the table.',
    'row-twice':
      '{where} stands there more than once; only the first is read, not “{text}”. Check which one holds.',
    'row-undivided': '“{text}” is one row, not divided into three; read as one.',
    'columns-by-position': 'The column heads are not recognised; by position they are those of {where}.',
    'columns-unclear':
      '{where} has {expected} numbers, here are {actual} (“{text}”); they fit no columns and are left blank. Please fill them in from the source.',
    'column-missing': '{where} has no column “{text}”; left blank. Please fill it in from the source.',
    'row-conflict':
      '{where} is there more than once with other numbers: “{text}”. What differs is left blank; please check which counts.',
    'cell-text': '{where} reads “{text}”, which is no number; left blank. Please fill in a number.',
    'cell-fraction':
      '{where} reads “{text}”; a count is a whole number; left blank. Please check and fill it in.',
    'cell-negative': '{where} reads “{text}”; it cannot be below 0; left blank. Please check and fill it in.',
    'cell-unit':
      '{where} reads “{text}”; yuan or 10,000 yuan cannot be told; left blank. Please fill in 10,000 yuan.',
    'cell-none': '{where} reads “{text}”, which is no number; left blank, the words kept as a note.',
    'cell-ambiguous':
      '{where}: “{text}” can be read in several ways and no sum decides; left blank. Please fill it in from the source.',
    'cell-solved': '{where}: “{text}” has no separators; only one way to split it holds: {value}.',
    'cell-joined': '{where}: “{text}” is spread over cells; the total proves {value}. Please check.',
    'cell-converted': '{where}: “{text}” was converted to {value} (10,000 yuan).',
    'cell-tidied': '{where} reads “{text}”; taken as {value}.',
  },
  places: {
    page: 'page {n}',
    table: 'table {n}',
    row: 'row {n}',
    column: 'column {n}',
    line: 'line {n} of the source',
  },
  reasons: { year: 'the reporting year', default: 'the form of today' },
  candidates: 'Possible: {list}.',
};
