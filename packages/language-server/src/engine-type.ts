/** The modules behind `engine.ts`, as they are once loaded. */
export type Engine = typeof import('./engine.js');
