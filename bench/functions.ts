import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Timing } from "./timed";
import { timed } from "./timed";

const ranges = 100;
const respondents = 240;
const items = 22;

/** The part of Office.js's runtime that the functions need. */
function installRuntime(): void {
  class CellError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const CustomFunctions = { Error: CellError, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } };
  Object.assign(globalThis, { CustomFunctions, Office: { context: { displayLanguage: "en-US" } } });
}

/** Answers 1 to 7, the same in every run, a twentieth of them blank. */
function answers(seed: number): (number | string)[][] {
  const random = xoroshiro128plus(seed);
  return Array.from({ length: respondents }, () =>
    Array.from({ length: items }, () => (uniformInt(random, 1, 20) === 1 ? "" : uniformInt(random, 1, 7))),
  );
}

/** 1,000 formulas, ten on each of a hundred ranges of 240 x 22 answers, recalculated at once: nothing changed, and everything changed. */
export async function functionTimings(): Promise<readonly Timing[]> {
  installRuntime();
  const survey = await import("../src/functions/functions");
  const { forgetResults } = await import("../src/functions/inCell");
  const grids = Array.from({ length: ranges }, (_, seed) => answers(seed));
  const formulas = grids.flatMap((grid, place) => {
    const other = grids[(place + 1) % ranges] ?? grid;
    const first = grid.map((row) => row.slice(0, 1));
    return [
      (): unknown => survey.REVERSE(grid, 1, 7),
      (): unknown => survey.SCORE(grid, 1, 7),
      (): unknown => survey.FLAGS(grid, 1, 7),
      (): unknown => survey.GAP(grid, other, 1, 7),
      (): unknown => survey.SERVQUAL(grid, other, 1988),
      (): unknown => survey.ALPHA(grid, 1, 7),
      (): unknown => survey.ITEMREST(grid, 1, 7),
      (): unknown => survey.FAVOURABLE(grid, 1, 7),
      (): unknown => survey.COMPARE(grid, other),
      (): unknown => survey.RECOMMEND(first),
    ];
  });
  const recalculate = (): void => formulas.forEach((formula) => formula());
  recalculate();
  return [
    timed(
      "1000 formulas, unchanged",
      recalculate,
      "computed anew",
      () => {
        forgetResults();
        recalculate();
      },
      3,
    ),
  ];
}
