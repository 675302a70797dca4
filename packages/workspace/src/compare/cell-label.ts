import { type Edition, type Entry, type Locale, labelOf } from '@nianbao/schema';

/** The words of the form that lead to a cell inside of its table. */
export function cellLabel(path: string, edition: Edition, locale: Locale): string {
  const steps: string[] = [];
  let entry: Entry | undefined = edition.entries.get(path);
  for (; entry && entry.depth > 1; entry = entry.parent) {
    // 「三、本年度办理结果」 above （一）…（七） adds nothing to a reader.
    if (entry.path !== 'applications.outcomes') steps.unshift(labelOf(entry.node, locale));
  }
  return steps.join(' · ') || path;
}
