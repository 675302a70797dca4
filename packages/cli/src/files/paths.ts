/** A path below a folder, with `.` and `..` taken out. Absolute paths stay as they are; `/` stands between the steps. */
export function joinPath(folder: string, path: string): string {
  if (isAbsolute(path)) return path;
  const steps = folder.split('/').filter((step, index) => step !== '' || index === 0);
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 1) steps.pop();
    else if (step !== '.' && step !== '..' && step !== '') steps.push(step);
  }
  return steps.length === 1 && steps[0] === '' ? '/' : steps.join('/');
}

/** The way from a folder to a file, both absolute; the file itself where no way leads there. */
export function relativePath(folder: string, file: string): string {
  const from = stepsOf(folder);
  const to = stepsOf(file);
  const parted = to.findIndex((step, index) => step !== from[index]);
  const shared = parted < 0 ? to.length : parted;
  if (shared === 0) return file;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** True where the first of two absolute folders is the second or lies above it. */
export function isAbove(folder: string, other: string): boolean {
  return other === folder || other.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

const isAbsolute = (path: string) => path.startsWith('/') || /^[a-z]:\//i.test(path);
const stepsOf = (path: string) => path.replace(/\/+$/, '').split('/');
