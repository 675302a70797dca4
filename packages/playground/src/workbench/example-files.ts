import huining from '../../../../examples/huining-2021/report.nianbao.yaml?raw';

/** The report that is open at first. */
export const firstFile = '会宁县2021.nianbao.yaml';

/** What a new visitor finds in the folder, by path. */
export const exampleFiles: Readonly<Record<string, string>> = {
  [firstFile]: huining,
};
