import type { Format } from '@nianbao/importers';

/** The format that the user names, or `auto`: the bytes tell. */
export type GivenFormat = Format | 'auto';

/** How the names of published reports end, by format. */
const endings: Readonly<Record<Format, readonly string[]>> = {
  text: ['txt'],
  html: ['html', 'htm', 'shtml', 'xhtml'],
  docx: ['docx', 'docm'],
  pdf: ['pdf'],
  xlsx: ['xlsx', 'xlsm'],
  csv: ['csv'],
};

/** Old formats that no reader takes: they are looked for so that the remedy is said, not passed over in silence. */
const refused: readonly string[] = ['doc', 'xls', 'wps', 'et'];

/** The formats that may be named. */
export const givenFormats: readonly GivenFormat[] = ['text', 'html', 'docx', 'pdf', 'xlsx', 'csv', 'auto'];

/** The endings that a folder is searched for. */
export const sourceEndings: readonly string[] = [...Object.values(endings).flat(), ...refused];
