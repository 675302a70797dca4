import type { Judged } from './checker.js';
import type { OpenDocument } from './documents.js';
import type { SessionParts } from './session-parts.js';

/** An open document with the judgement of exactly its present text. */
export interface Current extends Judged {
  readonly open: OpenDocument;
}

/**
 * Judges what the document says now. The client may change it, or one of its neighbours, while its settings are asked
 * for: then the newer text is judged, and the older judgement is dropped. Undefined when it is not, or no longer, open.
 */
export async function judgeCurrent(
  { documents, checker }: Pick<SessionParts, 'documents' | 'checker'>,
  uri: string,
): Promise<Current | undefined> {
  for (let open = documents.get(uri); open !== undefined; open = documents.get(uri)) {
    const judged = await checker.judge(open);
    if (documents.get(uri) === open && open.checked?.report === judged.checked) return { ...judged, open };
  }
  return undefined;
}
