/** Works on several items at once, never more than `ahead` of them, and gives what became of each in their order. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for (const item of items) {
    running.push(work(item));
    if (running.length >= ahead) yield await next(running);
  }
  while (running.length > 0) yield await next(running);
}

async function next<Result>(running: Promise<Result>[]): Promise<Result> {
  const first = running.shift();
  if (!first) throw new Error('nothing is running');
  return first;
}
