export { importDocx } from './import-docx.js';
export { readDocx } from './read-docx.js';
