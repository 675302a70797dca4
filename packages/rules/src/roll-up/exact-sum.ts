/** Decimal places that are kept; published amounts have six at most. */
const mostPlaces = 12;

/** The sum of counts and amounts as one would write it: 0.1 and 0.2 make 0.3. */
export function exactSum(values: readonly number[]): number {
  const places = Math.min(mostPlaces, Math.max(0, ...values.map(placesOf)));
  const plain = values.reduce((sum, value) => sum + value, 0);
  // From 1e21 on numbers are no longer written in digits.
  if (places === 0 || values.some((value) => Math.abs(value) >= 1e21)) return plain;
  const units = values.reduce((sum, value) => sum + BigInt(value.toFixed(places).replace('.', '')), 0n);
  const digits = `${units < 0n ? -units : units}`.padStart(places + 1, '0');
  return Number(`${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/** Decimal places of a number as it is written. */
function placesOf(value: number): number {
  const [digits = '', exponent = '0'] = `${value}`.split('e');
  const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return Math.max(0, written - Number(exponent));
}
