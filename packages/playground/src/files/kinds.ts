import { isReportName } from './file-name.js';

/** What is to be done with a file from the visitor's disk. */
export type Kind = 'report' | 'configuration' | 'source' | 'unknown';

/** What published reports come as; the extension says of each what it can read. */
export const SOURCE_ENDINGS = 'html htm shtml xhtml txt docx pdf xlsx csv doc xls wps et'.split(' ');

/** What kind of file one of this name is. */
export function kindOf(name: string): Kind {
  const small = name.toLowerCase();
  if (small === 'nianbao.config.yaml') return 'configuration';
  if (isReportName(small) || /\.ya?ml$/.test(small)) return 'report';
  return SOURCE_ENDINGS.some((ending) => small.endsWith(`.${ending}`)) ? 'source' : 'unknown';
}
