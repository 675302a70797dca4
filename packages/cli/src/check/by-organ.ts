import type { Project } from '@nianbao/workspace';
import type { ProjectFile } from '../projects/find-projects.js';

/**
 * The files with an organ's together, otherwise in the order found. Whoever reads the result has the years of an organ
 * side by side, and each report is parsed once, since its neighbours are still at hand.
 */
export function byOrgan(
  files: readonly ProjectFile[],
  { index }: Pick<Project, 'index'>,
): readonly ProjectFile[] {
  const groups = new Map<string, ProjectFile[]>();
  for (const file of files) {
    const report = index.get(file.path);
    // No organ's name has a slash before it.
    const key = report ? index.organOf(report.name) : `/${file.path}`;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()].flat();
}
