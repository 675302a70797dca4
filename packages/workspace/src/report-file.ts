const written = /\.(?:nianbao|年报)\.ya?ml$/i;
const converted = /\.nianbao\.json$/i;

/** True for the name or path of a report: `*.nianbao.yaml`, `*.年报.yaml`, their `.yml` twins, and `*.nianbao.json`. */
export function isReportFile(name: string): boolean {
  return written.test(name) || converted.test(name);
}

/** True for the name of a report as JSON, which a program reads and nobody writes. */
export function isJsonReport(name: string): boolean {
  return converted.test(name);
}

/** What a report's copy as JSON is called beside it; undefined for what is none. */
export function jsonCopyOf(name: string): string | undefined {
  return written.test(name) ? name.replace(written, '.nianbao.json') : undefined;
}

/** What the report may be called that a file as JSON is a copy of, where it stands beside it; none for what is no JSON. */
export function originalsOf(name: string): readonly string[] {
  if (!converted.test(name)) return [];
  return ['.nianbao.yaml', '.nianbao.yml', '.年报.yaml', '.年报.yml'].map((end) =>
    name.replace(converted, end),
  );
}

/** The files without `a.nianbao.json` where `a.nianbao.yaml` stands beside it: the copy says nothing of its own. */
export function withoutCopies(files: readonly string[]): readonly string[] {
  const all = new Set(files);
  return files.filter((file) => !originalsOf(file).some((original) => all.has(original)));
}
