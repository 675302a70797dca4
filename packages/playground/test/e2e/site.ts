import type { BrowserContext } from 'playwright-core';
import { serve } from '../../bin/serve.mjs';

/** The built page on a plain static server, in a folder of the site, and what the browser asked for meanwhile. */
export interface Site {
  readonly url: string;
  /** Addresses outside the page's own folder, and what its policy refused. Both stay empty. */
  readonly trespasses: readonly string[];
  /** Addresses that the browser asked for. */
  readonly requests: readonly string[];
  /** Notes a request of the browser. */
  readonly asked: (address: string) => void;
  /** Notes a line of the browser's console. */
  readonly said: (line: string) => void;
  readonly stop: () => Promise<void>;
}

/** Serves the page from a sub-path, with no headers of ours. */
export async function openSite(): Promise<Site> {
  const { url, stop } = await serve('/office/year/');
  const trespasses: string[] = [];
  const requests: string[] = [];
  return {
    url,
    trespasses,
    requests,
    stop,
    asked: (address) => {
      requests.push(address);
      const own =
        address.startsWith(url) || /^(data|blob|about|moz-extension|resource|chrome):/.test(address);
      if (!own) trespasses.push(address);
    },
    said: (line) => {
      if (/Content[ -]Security[ -]Policy/i.test(line)) trespasses.push(line);
    },
  };
}

/** Has a context of Playwright tell the site what it does. What the page's own service worker answers reaches no host. */
export function watch(site: Site, context: BrowserContext): void {
  context.on('response', (response) => {
    if (!response.fromServiceWorker()) site.asked(response.url());
  });
  context.on('requestfailed', (request) => site.asked(request.url()));
  context.on('console', (message) => site.said(message.text()));
}
