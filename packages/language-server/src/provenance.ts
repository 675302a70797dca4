import type { Provenance } from '@nianbao/importers';

/** The values of a file that `nianbao import --provenance` wrote; what is no such file has none. */
export function provenanceOf(json: string): Provenance {
  const values = fieldsOf(fieldsOf(parsed(json))['values']);
  return Object.fromEntries(
    Object.entries(values).flatMap(([path, value]) => {
      const { text, place } = fieldsOf(value);
      if (typeof text !== 'string') return [];
      return [[path, { text, place: numbersIn(fieldsOf(place)), match: 'exact', confidence: 1 }]];
    }),
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function numbersIn(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (typeof value === 'number' ? [[key, value]] : [])),
  );
}
