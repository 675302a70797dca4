import { stringifyReport } from '@nianbao/document';
import { buildReport } from '@nianbao/schema/testing';

/** A report of an organ for a year. */
export const reportOf = (agency: string, year: number, set: Record<string, unknown> = {}): string =>
  stringifyReport(buildReport({ agency, year, set }));

/** 上年结转 of 3, all of them disclosed: wrong where last year's report carried nothing forward. */
export const carried = {
  'applications.broughtForward.naturalPerson': 3,
  'applications.broughtForward.total': 3,
  'applications.outcomes.disclosed.naturalPerson': 3,
  'applications.outcomes.disclosed.total': 3,
  'applications.outcomes.total.naturalPerson': 3,
  'applications.outcomes.total.total': 3,
};

/** Words that an organ might write of its own. */
export const ownWords =
  '本局编印公开指南两千册，送到各社区服务中心和行政村，由专人负责解答群众提出的问题，并逐件登记。\n全年走访企业三十家，征集公开建议四十二条，逐条研究后采纳十七条，其余书面说明理由。\n';
