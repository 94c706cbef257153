import { EigenvalueDecomposition, Matrix, correlation } from "ml-matrix";

/** Bootstrap draws of relative weights with a general library of matrices. The peer of the benchmarks where R is missing. */
export function plainWeightDraws(outcome: Float64Array, predictors: readonly Float64Array[], resamples: number): number[][] {
  const rows = outcome.length;
  const size = predictors.length;
  let state = 1;
  const draw = (): number => {
    state = (state * 16807) % 2147483647;
    return state % rows;
  };
  return Array.from({ length: resamples }, () => {
    const drawn = Array.from({ length: rows }, draw);
    const sample = new Matrix(drawn.map((row) => [...predictors.map((column) => column[row] ?? NaN), outcome[row] ?? NaN]));
    const all = correlation(sample);
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(all.subMatrix(0, size - 1, 0, size - 1));
    const lengths = realEigenvalues.map(Math.sqrt);
    const transposed = eigenvectorMatrix.transpose();
    const root = eigenvectorMatrix.mmul(Matrix.diag(lengths)).mmul(transposed);
    const inverse = eigenvectorMatrix.mmul(Matrix.diag(lengths.map((length) => 1 / length))).mmul(transposed);
    const scores = inverse.mmul(all.subMatrix(0, size - 1, size, size));
    return Matrix.pow(root, 2).mmul(Matrix.pow(scores, 2)).to1DArray();
  });
}
