import type { Values } from '@nianbao/schema';
import { type ImportCode, importCodes } from './codes.js';
import type { ImportMessage } from './message.js';

/** What a message may say beside its code. */
export type MessageParts = Omit<ImportMessage, 'code' | 'severity' | 'values'> & { readonly values?: Values };

/** A message with the severity of its code. */
export function createMessage(code: ImportCode, parts: MessageParts = {}): ImportMessage {
  return { code, severity: importCodes[code], values: {}, ...parts };
}
