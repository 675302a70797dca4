// `npm run e2e:setup`: fetches everything beforehand and says what could not be had.
import { cacheFolder } from './cache.mjs';
import { prepareParts } from './parts.mjs';

const parts = await prepareParts((line) => console.log(line));
console.log(`cache: ${cacheFolder()}`);
for (const [name, part] of Object.entries(parts)) console.log(`${name}: ${part.missing ?? 'ready'}`);
if (Object.values(parts).some((part) => part.missing !== undefined)) process.exitCode = 1;
