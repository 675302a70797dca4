import { afterAll, afterEach } from 'vitest';
import type { Workbench } from './workbench.js';

/**
 * How a suite ends: a picture of each test that failed, then the window is closed and whatever served it. Either may be
 * missing where the suite could not begin.
 */
export function endings(bench: () => Workbench | undefined, stop: () => Promise<void> | undefined): void {
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await bench()?.screenshot(`failed-${task.name.replaceAll(/\W+/g, '-')}`);
  });

  afterAll(async () => {
    await bench()?.close();
    await stop();
  });
}
