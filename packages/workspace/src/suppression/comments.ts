import type { ParsedReport, Span } from '@nianbao/document';

/** A `# nianbao-ignore` comment as read from a file. */
export interface Suppression {
  /** As written. */
  readonly code: string;
  readonly reason: string;
  readonly span: Span;
  /** The lines it speaks for, from zero. */
  readonly lines: readonly number[];
  /** On a line of its own. */
  readonly alone: boolean;
}

const mark = 'nianbao-ignore';
/** 「原因：」 before a reason is none itself: that much is written for whoever sets a problem aside. */
const label = /^(?:原因|理由|reason)[\s:：]+|^(?:原因|理由|reason)$/iu;
const form = /^[#＃]?\s*nianbao-ignore(?![\w-])[\s:：]*([\w-]*)[\s:：,，、—-]*(.*)$/su;

/** The suppression comments of a file, in order. */
export function readSuppressions(parsed: ParsedReport): readonly Suppression[] {
  if (!parsed.text.includes(mark)) return [];
  const alone = new Set(parsed.comments.filter((comment) => comment.alone).map((comment) => comment.line));
  return parsed.comments.flatMap((comment) => {
    const match = form.exec(comment.text.trim());
    if (!match) return [];
    const [, code = '', reason = ''] = match;
    const lines = comment.alone ? [comment.line, lineBelow(comment.line, alone)] : [comment.line];
    return [
      { code, reason: reason.replace(label, '').trim(), span: comment.span, lines, alone: comment.alone },
    ];
  });
}

/** Several comments may stand above one line. */
function lineBelow(line: number, comments: ReadonlySet<number>): number {
  let below = line + 1;
  while (comments.has(below)) below++;
  return below;
}

/** The comment that sets a problem aside, on the line of the problem or on the line above. */
export function suppressionComment(code: string, reason: string): string {
  return `# ${mark} ${code} ${reason}`.trimEnd();
}
