import type { Locator } from 'playwright-core';

/** How long anything may take (milliseconds): machines are slow, and no test is timed. */
export const PATIENCE = 60_000;

/** Does something again until what it brings up shows. */
export async function until(act: () => Promise<unknown>, shown: Locator, complaint: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  do {
    if (Date.now() > deadline) throw new Error(complaint);
    await act();
    await shown.waitFor({ timeout: 5000 }).catch(() => undefined);
  } while (!(await shown.isVisible()));
}
