import { parentPort } from 'node:worker_threads';
import { readSource } from './import/read-source.js';
import { characterMapsIn } from './io.js';
import type { ThreadJob } from './threads.js';

// What runs in a thread of `nianbao import`: each job is answered with its outcome.
const readCharacterMap = characterMapsIn(new URL('./cmaps/', import.meta.url));
parentPort?.on('message', async ({ bytes, order }: ThreadJob) => {
  parentPort?.postMessage(await readSource(bytes, order, readCharacterMap));
});
