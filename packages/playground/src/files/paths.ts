/** The folders that a path lies in, outermost first: `/a/b/c` lies in `/a` and `/a/b`. */
export function parentsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_part, at) => `/${parts.slice(0, at + 1).join('/')}`);
}

/** The names directly inside a folder among paths of what lies in it, however deep. */
export function childNames(folder: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes('/'));
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** A folder as it is kept: VS Code and extensions name some with a slash behind. */
export function bare(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
