import type { Sentences } from './sentences.js';

/** Sentences in English, said like their Chinese twins. */
export const en: Sentences = {
  problems: {
    'fullwidth-colon':
      '“{word}” is followed by a full-width colon; write an ASCII colon and a space “: ”[ ({count} on this line)].',
    'fullwidth-punctuation':
      'Full-width “{character}” where the structure needs ASCII “{meant}”[ ({count} on this line)].',
    'fullwidth-space':
      'A full-width or no-break space; YAML does not take it for a space. Use an ordinary one.',
    'fullwidth-bar': 'A full-width bar; a long text begins with an ASCII “|”.',
    'missing-space': 'No space behind the colon of “{word}”; write “{word}: ”[ ({count} on this line)].',
    'number-hidden': '{where}: “{actual}” holds characters that cannot be seen; write {value}.',
    'number-quoted': '{where}: “{actual}” is in quotes and so a text; numbers take none: {value}.',
    'number-fullwidth': '{where}: “{actual}” has full-width digits or signs; write {value}.',
    'number-thousands': '{where}: “{actual}” has a thousands separator; write {value}.',
    'number-unit': '{where}: “{actual}” has a unit; write the number alone: {value}.',
    'number-numerals': '{where}: “{actual}” is written in Chinese numerals; write {value}.',
    'number-decoration': '{where}: “{actual}” has a sign or decimals too many; write {value}.',
    'not-applicable-word': 'Write “{value}” rather than “{actual}” for a cell that does not apply.',
    'year-layout': 'The year “{actual}” is written as four digits: {value}.',
    'english-in-chinese':
      'This file has Chinese keys; “{word}” should be “{wanted}”[ ({count} in the file)].',
    'chinese-in-english':
      'This file has English keys; “{word}” should be “{wanted}”[ ({count} in the file)].',
    'unknown-key': '“{parent}” has no “{word}”. Check the key or remove it.',
    'unknown-key-meant': '“{parent}” has no “{word}”. Did you mean “{meant}”?',
    'unknown-key-elsewhere':
      '“{parent}” has no “{word}”; it belongs to {home}. Check the indentation or move it there.',
    'unknown-key-top':
      'A report has no “{word}”. Check the key or remove it; keys of your own begin with x-.',
    'unknown-key-top-meant': 'A report has no “{word}”. Did you mean “{meant}”?',
    'unknown-key-top-elsewhere':
      'A report has no “{word}” at its top level; it belongs to {home}. Check the indentation or move it there.',
    'duplicate-key': '“{word}” stands on line {line} already; the first one counts. Remove one of them.',
    'missing-key': '“{word}” lacks {count}: {missing}. Add them; leave a number blank where there is none.',
    'missing-key-top': 'The report lacks {count}: {missing}. Add them.',
    'undivided-row':
      '“{word}” has three rows on the 2021 form; a single published row goes under “{wanted}”.',
    'blank-value': '“{word}” is not filled in.',
    'expects-value': '“{word}” takes one value, not a group; write “{word}: value”.',
    'expects-group': '“{word}” takes a group ({keys}, …), not “{actual}”.',
    'count-fraction': '{where} is “{actual}”; a count is a whole number.',
    'number-negative': '{where} is “{actual}”; a number cannot be below 0.',
    'number-too-large': '{where} is “{actual}”; the number is too large, check it.',
    'amount-unit':
      '{where} is “{actual}”; the unit here is 10,000 yuan: convert, and write the number alone.',
    'number-none-word':
      '{where} is “{actual}”: write 0 if nothing happened, n/a if it does not apply, nothing if the source is blank.',
    'not-a-number':
      '{where} takes a number, not “{actual}”; leave it blank where the source is, write n/a where it does not apply.',
    'no-such-day': 'The calendar has no “{actual}”; check the date.',
    'not-a-date': '“{actual}” is no date; write it as 2022-01-14.',
    'date-layout': 'Write the date “{actual}” as {expected}.',
    'not-a-year': '“{word}” takes a year of four digits, not “{actual}”.',
    'unknown-choice': '“{word}” cannot be “{actual}”; choose from: {options}.',
    'not-a-region': 'A region code has 6, 9 or 12 digits; this is “{actual}”.',
    'note-without-cell':
      '“{actual}” is not the path of a number cell, such as proactiveDisclosure.normativeDocuments.issued.',
    'tab-indent': 'The line is indented with a tab; use {expected} spaces.',
    'wide-indent': 'The line is indented with full-width spaces; use {expected} ordinary ones.',
    'wrong-indent': 'Wrong indentation: {actual} spaces where {expected} are meant.',
    'tab-in-text': 'A tab begins this line of text; each line of a long text is indented with spaces.',
    'text-not-indented':
      'This line of text is not indented; each line of a long text stands further right than its key.',
    'first-line-indent':
      'The first line of this text is indented more than the rest, which misleads YAML; remove the extra spaces, or state the indentation behind “|”.',
    'missing-colon': 'No colon behind “{word}”; write “{word}: ”[ ({count} on this line)].',
    'missing-comma': 'No comma between two items[ ({count} on this line)].',
    'extra-comma': 'A comma too many[ ({count} on this line)].',
    'missing-brace': 'Several items on one line stand between braces: { naturalPerson: 0, … }.',
    'unclosed-brace': 'The brace is not closed; “}” is missing on this line.',
    'wrong-bracket': 'Brackets do not match: “{character}” where “{meant}” is meant.',
    'extra-bracket': 'A bracket or comma that nothing opened.',
    'unclosed-quote': 'The quote is not closed; the value must end with the quote it begins with.',
    'bare-dash': 'A “-” alone begins a list in YAML; write n/a, or put it in quotes.',
    'needs-quotes': 'This text has characters that YAML keeps for itself; put it in quotes.',
    'text-behind-bar': 'No text may follow “|” on its line; begin it on the next one, indented.',
    anchor: 'A report uses no anchors (&…); write the content itself[ ({count} in the file)].',
    alias:
      'A report uses no aliases (*…); write the content itself, or put the text in quotes[ ({count} in the file)].',
    tag: 'A report uses no tags (!…); remove it, or put the text in quotes[ ({count} in the file)].',
    'merge-key': 'A report uses no merge keys (<<); write every item.',
    directive: 'A report uses no YAML directives (%…); remove this line.',
    'second-document':
      'One file holds one report; what follows “---” or “...” is not read. Save it as a file of its own.',
    'too-large': 'The file is too large ({length} characters) to be a report; it was not read.',
    'too-many-problems': '{count} more problems from here on are not listed. Correct what is above first.',
    'too-many-faults': 'Too many faults; nothing behind line {line} was read. Correct what is above first.',
    'too-deep': 'Nested too deeply to be a report; it was not read. Check brackets and indentation.',
    'hidden-character': 'A character that cannot be seen ({character}); remove it[ ({count} on this line)].',
    'lone-return':
      'Lines end in a carriage return alone; save the file with LF or CRLF[ ({count} in the file)].',
    'not-a-map': 'A report is written as “key: value”; this is “{actual}”.',
    'yaml-missing': 'Line {line} lacks a mark: check colons, commas, quotes and brackets.',
    'yaml-unexpected': 'Line {line} goes on unexpectedly: check for text or marks behind a quote or bracket.',
    'yaml-indent':
      'Line {line} is wrongly indented: lines of one level begin at one column, with spaces only.',
    'yaml-start':
      'The value on line {line} begins with a character that YAML keeps for itself; put it in quotes.',
    'yaml-escape':
      'The backslash in double quotes on line {line} escapes nothing; use single quotes, or two backslashes.',
    'yaml-nested':
      'Line {line} has a second “: ”; write one key a line, and put text with a colon in quotes.',
    'yaml-line': 'Line {line} is no item: write “key: value”, and long texts indented behind “|”.',
    'yaml-other': 'Line {line} is not written as YAML asks; check marks and indentation.',
  },
  related: {
    'first-one': 'The first one is here',
  },
  fixes: {
    'fullwidth-colon': 'Use an ASCII colon',
    'fullwidth-punctuation': 'Use ASCII punctuation',
    'fullwidth-space': 'Use an ordinary space',
    'fullwidth-bar': 'Use an ASCII bar',
    'missing-space': 'Add a space behind the colon',
    'replace-value': 'Change to {value}',
    'use-word': 'Change to “{value}”',
    'rename-all': 'Use one vocabulary[ ({count} places)]',
    'rename-key': 'Change to “{wanted}”',
    'remove-pair': 'Remove the second “{word}”',
    'nest-row': 'Move under “{wanted}”',
    'insert-missing': 'Add the {count} missing',
    'tab-indent': 'Indent with spaces',
    'wide-indent': 'Indent with spaces',
    'wrong-indent': 'Correct the indentation',
    'tab-in-text': 'Indent with spaces',
    'text-not-indented': 'Indent this text',
    'first-line-indent': 'State the indentation behind “|”',
    'missing-colon': 'Add the colon',
    'missing-comma': 'Add the comma',
    'extra-comma': 'Remove the comma',
    'missing-brace': 'Add the braces',
    'unclosed-brace': 'Add “}”',
    'wrong-bracket': 'Change to “{meant}”',
    'extra-bracket': 'Remove the bracket',
    'unclosed-quote': 'Add the quote',
    'bare-dash': 'Add quotes',
    'needs-quotes': 'Add quotes',
    'text-behind-bar': 'Move the text to the next line',
    'hidden-character': 'Remove the hidden character',
    'lone-return': 'End lines with LF',
  },
};
