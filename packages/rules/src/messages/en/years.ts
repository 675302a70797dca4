import type { Catalogue } from '../catalogue.js';
import { differences, label, place } from './words.js';

/** Sentences of the rules that read earlier years' reports. */
export const years: Catalogue = {
  'Y101.cell': ({ year, actuals, expecteds }, path, edition) =>
    `${place(path, edition)} is ${actuals}, the report for ${year} carried ${expecteds} forward; they must be equal`,
  'Y101.row': (values, path, edition) =>
    `${place(path, edition)} differs from what the report for ${values['year']} carried forward: ${differences(values, edition)}`,
  'suggest.takeCarried': ({ count, value }) =>
    count === 1
      ? `Take what last year's report carried forward: ${value}`
      : `Take what last year's report carried forward in ${count} cells`,
  'Y102.differs': ({ year, amounts, sum, total }, path, edition) => {
    const [stock, issued, repealed] = Array.isArray(amounts) ? amounts : [];
    return `${place(path, edition)} is ${total}; in force for ${year} ${stock}, plus issued ${issued}, minus repealed ${repealed}, makes ${sum}`;
  },
  'Y103.repeats': ({ year, percent, longest }, path, edition) =>
    `${percent}% of ${place(path, edition)} stands in the report for ${year}; the longest passage has ${longest} characters (headings, figures and statutory phrases set aside)`,
  'Y103.source': ({ year, length }) => `Where it stands in the report for ${year}, ${length} characters`,
  'Y103.passage': ({ length }) => `Another repeated passage, ${length} characters`,
  'Y104.up': ({ year, before, now }, path, edition) =>
    `${place(path, edition)} is ${now}, for ${year} it was ${before}: ${times(now, before)} times last year's; please check`,
  'Y104.down': ({ year, before, now }, path, edition) =>
    `${place(path, edition)} is ${now}, for ${year} it was ${before}${now === 0 ? '' : `: ${percent(now, before)} of last year's`}; please check`,
  'Y104.upUnit': ({ year, before, now }, path, edition) =>
    `${place(path, edition)} is ${now}, for ${year} it was ${before}: about ten thousand times as much, probably written in yuan (the unit is 10,000 yuan)`,
  'Y104.downUnit': ({ year, before, now }, path, edition) =>
    `${place(path, edition)} is ${now}, for ${year} it was ${before}: about a ten thousandth, the unit of one of the years is probably wrong (it is 10,000 yuan)`,
  'suggest.tenThousand': ({ value }, path, edition) =>
    `Write ${label(path, edition)} in units of 10,000 yuan: ${value}`,
  'Y105.differs': ({ year, amounts, sum, total }, path, edition) => {
    const [items, change] = Array.isArray(amounts) ? amounts : [];
    return `${place(path, edition)} is ${total}; the report for ${year} has ${items} and a change of ${change}, which makes ${sum}`;
  },
  earlier: ({ year, value }, path, edition) => `${year} ${place(path, edition)}: ${value}`,
};

const times = (now: unknown, before: unknown): number => Math.round((Number(now) / Number(before)) * 10) / 10;
const percent = (now: unknown, before: unknown): string =>
  `${Math.round((Number(now) / Number(before)) * 1000) / 10}%`;
