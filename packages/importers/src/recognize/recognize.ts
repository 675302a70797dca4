import { createMessage } from '../messages/create-message.js';
import type { ImportResult, RecognizeOptions } from '../result.js';
import type { Source } from '../source/source.js';

/** Finds the form of the report in what a reader has read. Never throws. */
export function recognize(source: Source, _options: RecognizeOptions = {}): ImportResult {
  return { messages: [...source.messages, createMessage('not-a-report')], provenance: {} };
}
