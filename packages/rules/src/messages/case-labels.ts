import { type Locale, rowLabel } from '@nianbao/schema';

const section = 'reconsiderationAndLitigation';

/** The labels of a group of cases and of what is counted of it, as the form prints them: `litigation.upheld`. */
export function caseLabels(quantity: string, locale: Locale): readonly string[] {
  const at = quantity.lastIndexOf('.');
  const group = quantity.slice(0, at);
  const count = quantity.slice(at + 1);
  const label = (path: string) => rowLabel(`${section}.${path}`, locale);
  const groups = group === 'cases' ? [label('reconsideration'), label('litigation')] : [label(group)];
  // 已审结 is no column of the form; of the number of cases itself nothing more is said.
  const whole = count === 'total' || count === 'closed';
  return [
    groups.join(locale === 'en' ? ' and ' : '、'),
    ...(whole ? [] : [label(`reconsideration.${count}`)]),
  ];
}
