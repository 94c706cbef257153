import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** A function at a point: its height, slope and curvature. */
export interface Surface {
  readonly height: number;
  readonly gradient: Float64Array;
  /** Second derivatives, row by row. */
  readonly hessian: Float64Array;
}

/** Where the search ended. */
export interface Minimum {
  readonly point: Float64Array;
  readonly height: number;
  /** The slope is zero to rounding and the curvature points up. */
  readonly converged: boolean;
}

const mostTries = 300;
const mostDamping = 1e9;
/** No coordinate moves further in one step, so that a step over a flat place does not leave the region where the function is known. */
const longestStep = 1;
/** From steps this short on the function is its own parabola, and only the slope tells better from worse. */
const shortStep = 1e-4;

/**
 * A local minimum by Newton's method, damped as Levenberg and Marquardt do where the curvature is not upwards or a full step overshoots.
 * Near the minimum every step doubles the number of right digits, so the search ends at rounding, not at a tolerance.
 *
 * @param surfaceAt the function at a point; a height that is no number means the point is out of bounds
 * @param finished ends the search early when true, as not converged
 * @example minimiseByNewton(Float64Array.of(3), ([x = 0]) => ({ height: x * x, gradient: Float64Array.of(2 * x), hessian: Float64Array.of(2) })).point // [0]
 */
export function minimiseByNewton(
  start: Float64Array,
  surfaceAt: (point: Float64Array) => Surface,
  finished: (point: Float64Array) => boolean = () => false,
): Minimum {
  let point = start;
  let surface = surfaceAt(point);
  let damping = 0;
  for (let tries = 0; tries < mostTries && damping <= mostDamping && !finished(point); tries++) {
    const free = dampedStep(surface, 0);
    if (free && largest(free) <= shortStep) return polished(point, surface, surfaceAt);
    const step = damping === 0 ? free : dampedStep(surface, damping);
    const next = step && added(point, step);
    const there = next && surfaceAt(next);
    if (next && there && there.height < surface.height) {
      point = next;
      surface = there;
      damping = damping < 1e-4 ? 0 : damping / 10;
    } else {
      damping = Math.max(damping * 10, 1e-4);
    }
  }
  return { point, height: surface.height, converged: false };
}

/** Full steps for as long as the slope gets smaller. */
function polished(point: Float64Array, surface: Surface, surfaceAt: (point: Float64Array) => Surface): Minimum {
  const step = dampedStep(surface, 0);
  const next = step && added(point, step);
  const there = next && surfaceAt(next);
  if (next && there && largest(there.gradient) < largest(surface.gradient)) return polished(next, there, surfaceAt);
  return { point, height: surface.height, converged: step !== undefined };
}

function added(point: Float64Array, step: Float64Array): Float64Array {
  const share = Math.min(1, longestStep / largest(step));
  return point.map((coordinate, index) => coordinate + share * (step[index] as number));
}

/** Minus the gradient over the curvature; undefined when the damped curvature is not upwards in every direction. */
function dampedStep({ gradient, hessian }: Surface, damping: number): Float64Array | undefined {
  const size = gradient.length;
  const matrix = Matrix.from1DArray(size, size, hessian);
  const scale = damping * largest(hessian);
  for (let index = 0; index < size; index++) matrix.set(index, index, matrix.get(index, index) + scale);
  const decomposition = new CholeskyDecomposition(matrix);
  if (!decomposition.isPositiveDefinite()) return undefined;
  const solved = decomposition.solve(Matrix.columnVector(Array.from(gradient)));
  const step = Float64Array.from(solved.to1DArray(), (entry) => -entry);
  return step.every(Number.isFinite) ? step : undefined;
}

function largest(numbers: Float64Array): number {
  return numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
}
