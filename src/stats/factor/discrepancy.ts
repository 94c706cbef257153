import type { Surface } from "./newton";

/**
 * How far one factor is from a covariance matrix S by maximum likelihood: log |M| + tr(S / M), with M = loadings x loadings' + uniquenesses
 * the matrix that the model implies; with first and second derivatives. Constants of S alone are left out.
 *
 * With W the inverse of M, V = W - W S W and U = W S W, the slope along a change D of M is tr(V D), and the slope changes along D by
 * -W D W + W D U + U D W. The inverse of M needs no decomposition, as M is a diagonal and one column.
 *
 * Source: Jöreskog (1967); derivatives after Clarke (1970).
 *
 * @param covariances row by row
 * @param point the loadings, then the logarithms of the uniquenesses
 * @example discrepancy(Float64Array.of(2), Float64Array.of(0, 0)).height // 2
 */
export function discrepancy(covariances: Float64Array, point: Float64Array): Surface {
  const size = point.length / 2;
  const loadings = point.subarray(0, size);
  const uniquenesses = point.subarray(size).map(Math.exp);
  const { inverse, sandwich, height } = impliedInverse(covariances, loadings, uniquenesses);
  const a = times(inverse, loadings);
  const b = times(sandwich, loadings);
  const s = dot(loadings, a);
  const t = dot(loadings, b);
  const gradient = new Float64Array(2 * size);
  const hessian = new Float64Array(4 * size * size);
  const set = (j: number, k: number, curvature: number): void => {
    hessian[j * 2 * size + k] = hessian[k * 2 * size + j] = curvature;
  };
  for (let j = 0; j < size; j++) {
    const [aj, bj] = [a[j] as number, b[j] as number];
    const unique = uniquenesses[j] as number;
    const slope = unique * ((inverse[j * size + j] as number) - (sandwich[j * size + j] as number));
    gradient[j] = 2 * (aj - bj);
    gradient[size + j] = slope;
    for (let k = 0; k < size; k++) {
      const [ak, bk] = [a[k] as number, b[k] as number];
      const w = inverse[j * size + k] as number;
      const u = sandwich[j * size + k] as number;
      const other = uniquenesses[k] as number;
      set(j, k, 2 * (w - u + w * (t - s) + u * s - aj * ak + aj * bk + bj * ak));
      set(j, size + k, 2 * other * (-w * ak + w * bk + u * ak));
      set(size + j, size + k, unique * other * w * (2 * u - w) + (j === k ? slope : 0));
    }
  }
  return { height, gradient, hessian };
}

/** W, W S W and the discrepancy itself, through W = diagonal - v v'. */
function impliedInverse(
  covariances: Float64Array,
  loadings: Float64Array,
  uniquenesses: Float64Array,
): { readonly inverse: Float64Array; readonly sandwich: Float64Array; readonly height: number } {
  const size = loadings.length;
  const scaled = loadings.map((loading, item) => loading / (uniquenesses[item] as number));
  const information = 1 + dot(loadings, scaled);
  const v = scaled.map((entry) => entry / Math.sqrt(information));
  const sv = times(covariances, v);
  const vsv = dot(v, sv);
  const inverse = new Float64Array(size * size);
  const sandwich = new Float64Array(size * size);
  let height = Math.log(information) - vsv;
  for (let j = 0; j < size; j++) {
    const [uj, vj, svj] = [uniquenesses[j] as number, v[j] as number, sv[j] as number];
    height += Math.log(uj) + (covariances[j * size + j] as number) / uj;
    for (let k = 0; k < size; k++) {
      const [uk, vk, svk] = [uniquenesses[k] as number, v[k] as number, sv[k] as number];
      const index = j * size + k;
      inverse[index] = (j === k ? 1 / uj : 0) - vj * vk;
      sandwich[index] = (covariances[index] as number) / (uj * uk) - (svj / uj) * vk - vj * (svk / uk) + vj * vsv * vk;
    }
  }
  return { inverse, sandwich, height };
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, j) => dot(matrix.subarray(j * size, (j + 1) * size), vector));
}

function dot(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index++) sum += (first[index] as number) * (second[index] as number);
  return sum;
}
