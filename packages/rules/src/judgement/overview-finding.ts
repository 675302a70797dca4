import type { Suggestion } from '@nianbao/schema';
import { countAt, type Ledger } from '../engine/ledger.js';
import type { Finding } from '../engine/rule.js';
import type { Topic } from '../wording/topics.js';

const section = 'overview';

/** The finding that section one leaves topics out. */
export function overviewFinding(text: string, missing: readonly Topic[], ledger: Ledger): Finding {
  const isFree = missing.includes('onRequest') && receivedNone(ledger);
  return {
    path: section,
    message: 'N109.missing',
    values: { topics: missing },
    suggestions: isFree ? [sayNoApplication(text)] : [],
  };
}

/** Table three is sure that nobody applied. */
const receivedNone = (ledger: Ledger) =>
  ['received', 'broughtForward'].every((row) => countAt(ledger, `applications.${row}.total`) === 0);

function sayNoApplication(text: string): Suggestion {
  const end = text.trimEnd().length;
  const last = text.slice(end - 1, end);
  const value = `${last}${/[。！？；.!?;]/.test(last) ? '' : '。'}本年度未收到政府信息公开申请。`;
  const edits = [{ path: section, range: { start: end - 1, end }, value }];
  return { message: 'suggest.sayNoApplication', edits };
}
