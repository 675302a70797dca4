import { editionOf, type ReportDraft, translateJson } from '@nianbao/schema';

/** A report written with Chinese keys, in the words of the model. */
export function inEnglish(written: unknown): ReportDraft {
  const bag = typeof written === 'object' && written !== null ? (written as Record<string, unknown>) : {};
  const edition = editionOf(String(bag['格式']));
  return translateJson(bag, 'en', edition) as ReportDraft;
}
