import { Matrix, solve } from "ml-matrix";
import type { DriverCorrelations } from "../src/stats/importance/driverCorrelations";

/** Shapley's shares as one would write them at first: a system of equations solved for every subset. The peer of the benchmarks. */
export function bruteForceShapley({ size, among, withOutcome }: DriverCorrelations): number[] {
  const r2 = Array.from({ length: 2 ** size }, (_, mask) => {
    const members = membersOf(mask, size);
    if (members.length === 0) return 0;
    const right = members.map((j) => withOutcome[j] ?? NaN);
    const betas = solve(new Matrix(members.map((j) => members.map((k) => among[j * size + k] ?? NaN))), Matrix.columnVector(right));
    return right.reduce((sum, r, index) => sum + r * betas.get(index, 0), 0);
  });
  const shares = new Array<number>(size).fill(0);
  r2.forEach((own, mask) => {
    const taken = membersOf(mask, size).length;
    const weight = 1 / (size * choose(size - 1, taken));
    for (let j = 0; j < size; j++) {
      if (!(mask & (1 << j))) shares[j] = (shares[j] ?? NaN) + weight * ((r2[mask | (1 << j)] ?? NaN) - own);
    }
  });
  return shares;
}

function membersOf(mask: number, size: number): number[] {
  return Array.from({ length: size }, (_, j) => j).filter((j) => mask & (1 << j));
}

function choose(n: number, k: number): number {
  return k <= 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}
