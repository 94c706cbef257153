/** An outcome and `predictors` columns of `rows` answers that go together, always the same. */
export function driverSurvey(rows: number, predictors: number): Float64Array[] {
  let state = 1;
  const next = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  const common = Array.from({ length: rows }, next);
  return Array.from({ length: predictors + 1 }, () => Float64Array.from(common, (shared) => shared + next()));
}
