/** The largest prime below 2^26: products of two residues stay exact in double precision. */
export const prime = 67108859;

/** A vector of residues modulo `prime`. */
export type Residues = Float64Array;

/** Vectors reduced so that each has a 1 at its own pivot, where no later one has anything. */
export interface Echelon {
  readonly pivots: readonly number[];
  readonly vectors: readonly Residues[];
}

/**
 * What is left of a vector beyond the span of an echelon: zero exactly when the vector lies in it.
 *
 * Elimination runs over a prime field and not over fractions, so that "is zero" needs no tolerance.
 *
 * @param vector as long as the vectors of the echelon; left as it is
 */
export function beyond({ pivots, vectors }: Echelon, vector: Residues): Residues {
  const rest = vector.slice();
  pivots.forEach((pivot, index) => {
    const factor = rest[pivot] ?? 0;
    const other = vectors[index];
    if (factor === 0 || !other) return;
    for (let at = 0; at < rest.length; at++) rest[at] = ((rest[at] ?? 0) + (prime - factor) * (other[at] ?? 0)) % prime;
  });
  return rest;
}

/** The echelon with one more vector; the same one if the vector lies in its span already. */
export function extended(echelon: Echelon, vector: Residues): Echelon {
  const rest = normal(beyond(echelon, vector));
  const pivot = rest.findIndex((residue) => residue !== 0);
  return pivot < 0 ? echelon : { pivots: [...echelon.pivots, pivot], vectors: [...echelon.vectors, rest] };
}

/** The multiple of a vector whose first residue that is not zero is 1: the same for all vectors along one line. */
export function normal(vector: Residues): Residues {
  const first = vector.find((residue) => residue !== 0);
  if (first === undefined || first === 1) return vector;
  const factor = inverse(first);
  return vector.map((residue) => (residue * factor) % prime);
}

function inverse(residue: number): number {
  let [power, exponent, result] = [residue, prime - 2, 1];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * power) % prime;
    power = (power * power) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
