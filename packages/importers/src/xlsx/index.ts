export { importXlsx } from './import-xlsx.js';
export { readXlsx } from './read-xlsx.js';
