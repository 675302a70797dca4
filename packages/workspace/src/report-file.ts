const names = /\.(?:nianbao|年报)\.ya?ml$/i;

/** True for the name or path of a report written as YAML: `*.nianbao.yaml`, `*.年报.yaml` and their `.yml` twins. */
export function isReportFile(name: string): boolean {
  return names.test(name);
}
