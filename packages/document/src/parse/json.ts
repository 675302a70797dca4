/** A report as JSON is shorter and flatter than this. */
const longest = 400_000;
const deepest = 12;

/**
 * True for a JSON object. JSON is YAML, and programs write it: the faults that people make in writing cannot stand in
 * it, so that it goes straight to the parser.
 */
export function isJsonObject(text: string): boolean {
  if (!/^\s*\{/.test(text) || text.length > longest) return false;
  try {
    return depthOf(JSON.parse(text)) <= deepest;
  } catch {
    return false;
  }
}

/** How deep a value is nested, as far as it matters. */
function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > deepest) return depth;
  return Math.max(depth, ...Object.values(value).map((inner) => depthOf(inner, depth + 1)));
}
