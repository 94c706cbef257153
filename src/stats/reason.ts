/**
 * Why a statistic cannot be computed. A function that gives a record fills what can be computed and names here why the rest is
 * absent; a function that gives one number says in its comment when the number is undefined.
 */
export type Reason =
  | "no-rows"
  | "one-row"
  | "too-few-rows"
  | "too-few-items"
  | "too-few-groups"
  | "constant"
  | "collinear"
  | "no-convergence"
  | "improper-solution"
  | "empty-cell";
