/** Eigenvalues from the largest to the smallest, and the eigenvectors in the same order. */
export interface Eigen {
  readonly values: Float64Array;
  /** Row k is the eigenvector of value k, of length 1; its sign is arbitrary. */
  readonly vectors: Float64Array;
}

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, such as a correlation matrix.
 *
 * Householder's reflections bring it to three diagonals, implicitly shifted QR steps (Wilkinson's shift) to one. Written on typed
 * arrays with an eigenvector a row, because a thousand resamples each need one: it takes two thirds of the time of ml-matrix.
 * Source: Golub and Van Loan (2013), sections 8.3.1 to 8.3.3. R: `eigen(matrix, symmetric = TRUE)`.
 *
 * @param matrix size x size numbers, row by row; only the lower half is read
 * @throws RangeError when a number of the matrix is not finite
 * @example symmetricEigen(Float64Array.of(2, 0, 0, 3), 2).values // [3, 2]
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const largest = matrix.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  if (!Number.isFinite(largest)) throw new RangeError("Only finite numbers have eigenvalues.");
  // Scaled to 1, so that no square of a number that matters is too small or too large for its place.
  const unit = largest > 0 ? largest : 1;
  const work = matrix.map((x) => x / unit);
  const diagonal = new Float64Array(size);
  const beside = new Float64Array(size);
  const vectors = tridiagonalise(work, size, diagonal, beside);
  // Two or three steps a value are usual; the bound makes sure of an end.
  const mostSteps = 60 * size;
  for (let high = size - 1, steps = 0; high > 0 && steps < mostSteps;) {
    let low = high;
    while (low > 0 && !isNegligible(beside, diagonal, low - 1)) low--;
    if (low === high) {
      high--;
      continue;
    }
    stepQr(diagonal, beside, vectors, size, low, high);
    steps++;
  }
  return sorted(diagonal, vectors, size, unit);
}

function isNegligible(beside: Float64Array, diagonal: Float64Array, k: number): boolean {
  const own = Math.abs(beside[k] as number);
  return own < 1e-30 || own <= 1.2e-16 * (Math.abs(diagonal[k] as number) + Math.abs(diagonal[k + 1] as number));
}

/** Fills the diagonal and the numbers beside it; gives the transposed product of the reflections. `work` is used up. */
function tridiagonalise(work: Float64Array, size: number, diagonal: Float64Array, beside: Float64Array): Float64Array {
  const factors = new Float64Array(size);
  // Row k is the mirror of step k: kept in rows, as the inner loops run along them.
  const mirrors = new Float64Array(size * size);
  const product = new Float64Array(size);
  for (let k = 0; k < size - 1; k++) {
    diagonal[k] = work[k * size + k] as number;
    const mirror = mirrors.subarray(k * size, (k + 1) * size);
    let squares = 0;
    for (let i = k + 1; i < size; i++) {
      const entry = work[i * size + k] as number;
      mirror[i] = entry;
      if (i > k + 1) squares += entry * entry;
    }
    const first = mirror[k + 1] as number;
    if (squares < 1e-60) {
      beside[k] = first;
      continue;
    }
    const length = Math.sqrt(squares + first * first);
    const end = first > 0 ? -length : length;
    beside[k] = end;
    const head = first - end;
    mirror[k + 1] = head;
    const factor = 2 / (squares + head * head);
    factors[k] = factor;
    mirrorBothSides(work, size, k + 1, mirror, factor, product);
  }
  if (size > 0) diagonal[size - 1] = work[size * size - 1] as number;
  return reflections(mirrors, factors, size);
}

/** Turns the rows and columns from `from` on into H x rest x H by one update of rank two, in the lower half. */
function mirrorBothSides(
  work: Float64Array,
  size: number,
  from: number,
  mirror: Float64Array,
  factor: number,
  product: Float64Array,
): void {
  product.fill(0, from);
  for (let i = from; i < size; i++) {
    const row = i * size;
    const own = mirror[i] as number;
    let sum = (work[row + i] as number) * own;
    for (let j = from; j < i; j++) {
      const entry = work[row + j] as number;
      sum += entry * (mirror[j] as number);
      product[j] = (product[j] as number) + entry * own;
    }
    product[i] = (product[i] as number) + sum;
  }
  let overlap = 0;
  for (let i = from; i < size; i++) overlap += (product[i] as number) * (mirror[i] as number);
  const half = (factor * overlap) / 2;
  for (let i = from; i < size; i++) product[i] = factor * ((product[i] as number) - half * (mirror[i] as number));
  for (let i = from; i < size; i++) {
    const row = i * size;
    const v = mirror[i] as number;
    const w = product[i] as number;
    for (let j = from; j <= i; j++) work[row + j] = (work[row + j] as number) - v * (product[j] as number) - w * (mirror[j] as number);
  }
}

function reflections(mirrors: Float64Array, factors: Float64Array, size: number): Float64Array {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let k = size - 3; k >= 0; k--) {
    const factor = factors[k] as number;
    if (factor === 0) continue;
    const mirror = mirrors.subarray(k * size, (k + 1) * size);
    for (let row = k + 1; row < size; row++) {
      const at = row * size;
      let sum = 0;
      for (let j = k + 1; j < size; j++) sum += (vectors[at + j] as number) * (mirror[j] as number);
      const scaled = sum * factor;
      for (let j = k + 1; j < size; j++) vectors[at + j] = (vectors[at + j] as number) - scaled * (mirror[j] as number);
    }
  }
  return vectors;
}

/** One implicit QR step on the rows low to high, turning the eigenvectors along. */
function stepQr(diagonal: Float64Array, beside: Float64Array, vectors: Float64Array, size: number, low: number, high: number): void {
  const last = beside[high - 1] as number;
  const delta = ((diagonal[high - 1] as number) - (diagonal[high] as number)) / 2;
  const root = Math.sqrt(delta * delta + last * last);
  const shift = (diagonal[high] as number) - (last * last) / (delta + (delta < 0 ? -root : root));
  let x = (diagonal[low] as number) - shift;
  let bulge = beside[low] as number;
  for (let k = low; k < high; k++) {
    const length = Math.sqrt(x * x + bulge * bulge);
    const c = length === 0 ? 1 : x / length;
    const s = length === 0 ? 0 : bulge / length;
    if (k > low) beside[k - 1] = length;
    const a = diagonal[k] as number;
    const b = beside[k] as number;
    const g = diagonal[k + 1] as number;
    const cross = 2 * c * s * b;
    diagonal[k] = c * c * a + cross + s * s * g;
    diagonal[k + 1] = s * s * a - cross + c * c * g;
    x = (c * c - s * s) * b + c * s * (g - a);
    beside[k] = x;
    if (k + 1 < high) {
      const next = beside[k + 1] as number;
      bulge = s * next;
      beside[k + 1] = c * next;
    }
    turn(vectors, k * size, size, c, s);
  }
}

function turn(vectors: Float64Array, at: number, size: number, c: number, s: number): void {
  for (let i = at; i < at + size; i++) {
    const upper = vectors[i] as number;
    const lower = vectors[i + size] as number;
    vectors[i] = c * upper + s * lower;
    vectors[i + size] = c * lower - s * upper;
  }
}

function sorted(diagonal: Float64Array, vectors: Float64Array, size: number, unit: number): Eigen {
  const order = Array.from(diagonal, (_, k) => k).sort((a, b) => (diagonal[b] as number) - (diagonal[a] as number));
  const ordered = new Float64Array(size * size);
  order.forEach((from, to) => ordered.set(vectors.subarray(from * size, (from + 1) * size), to * size));
  return { values: Float64Array.from(order, (from) => (diagonal[from] as number) * unit), vectors: ordered };
}
