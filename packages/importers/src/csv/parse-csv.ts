/** Signs that part fields, in the order in which they are tried. */
const separators = [',', ';', '\t', '，'] as const;

/** The separator that most of the first lines have, outside quotes. */
export function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counts = separators.map((sign) => head.split('\n').filter((line) => line.includes(sign)).length);
  const most = Math.max(...counts);
  const index = counts.indexOf(most);
  return separators[index] ?? ',';
}

/** Records of RFC 4180: fields may be quoted, a quote in them doubled; a line that breaks inside quotes goes on. */
export function parseCsv(text: string, separator: string, most: number): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let count = 0;
  let at = 0;
  while (at < text.length && count <= most) {
    const field = fieldAt(text, at, separator);
    record.push(field.text);
    count += 1;
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) record.push('');
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

function fieldAt(text: string, start: number, separator: string): { text: string; end: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return { text: text.slice(start, end), end };
  }
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: [...parts, text.slice(at)].join(''), end: text.length };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') {
      const rest = fieldAt(text, quote + 1, separator);
      return { text: parts.join('') + rest.text, end: rest.end };
    }
    parts.push('"');
    at = quote + 2;
  }
}
