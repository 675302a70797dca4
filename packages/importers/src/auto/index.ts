export { type Detected, detectFormat } from './detect-format.js';
export { type AutoOptions, importAuto, readAuto } from './read-auto.js';
