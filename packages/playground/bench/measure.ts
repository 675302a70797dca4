import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { serve } from '../bin/serve.mjs';

/** A built site and what its first squiggle looks like. */
export interface Candidate {
  readonly name: string;
  readonly folder: string;
  readonly squiggle: string;
}

/** One opening of a site in a browser that has never seen it. */
export interface Opening {
  readonly milliseconds: number;
  /** The files that the browser had asked for when the squiggle stood there. */
  readonly files: readonly string[];
}

/** Opens a site and waits for its first squiggle. */
export async function open(candidate: Candidate, executablePath: string): Promise<Opening> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const { url, stop } = await serve('/', candidate.folder);
  try {
    return await openIn(browser, url, candidate.squiggle);
  } finally {
    await browser.close();
    await stop();
  }
}

async function openIn(browser: Browser, url: string, squiggle: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const files = new Set<string>();
  context.on('request', (request) => {
    const address = new URL(request.url());
    if (address.href.startsWith(url)) files.add(decodeURI(address.pathname.slice(1)) || 'index.html');
  });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url);
  await page.locator(squiggle).first().waitFor({ timeout: 120_000 });
  return { milliseconds: performance.now() - start, files: [...files] };
}

/** Bytes of files as a server sends them: as they are, and compressed once beforehand. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What files weigh on the wire. */
export function weigh(folder: string, files: readonly string[]): Weight {
  const weight = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(`${folder}/${file}`);
    weight.raw += bytes.length;
    weight.gzip += gzipSync(bytes, { level: 9 }).length;
    weight.brotli += brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
    }).length;
  }
  return weight;
}
