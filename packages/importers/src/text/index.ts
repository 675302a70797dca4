export { importText } from './import-text.js';
export { readText } from './read-text.js';
