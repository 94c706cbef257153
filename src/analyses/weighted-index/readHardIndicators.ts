import type { HardIndicator, HardIndicatorProblem } from "../../survey/hardIndicator";
import { hardIndicatorProblem, hardIndicatorScore } from "../../survey/hardIndicator";
import type { Refusal } from "../../survey/refusal";
import type { RawOptions } from "../analysis";

/** A measured figure with its score from 0 to 100. */
export interface HardFigure extends HardIndicator {
  readonly name: string;
  readonly figure: number;
  readonly score: number;
  /** Name of the dimension it belongs to; absent for the measured figures' own. */
  readonly dimension?: string;
}

const example = '[{"name": "…", "value": 92, "worst": 80, "best": 100, "dimension": "…"}]';

/**
 * The measured figures of the option `hard`: a list of records with name, value, worst and best, and if wanted a dimension and a
 * direction, `more-is-better` or `less-is-better`. Without a direction worst and best say which way is good.
 *
 * @returns refused: `bad-option` where a record lacks something, `bad-indicator` where worst and best are equal or contradict the
 *   direction
 * @example readHardIndicators({ hard: [{ name: "repairs", value: 4, worst: 10, best: 2 }] }).figures[0].score // 75
 */
export function readHardIndicators(raw: RawOptions): { readonly figures: readonly HardFigure[]; readonly refusal?: Refusal } {
  const given = raw["hard"];
  if (given === undefined || given === null || given === "") return { figures: [] };
  const listed: readonly unknown[] = Array.isArray(given) ? given : [given];
  const figures: HardFigure[] = [];
  for (const entry of listed) {
    const read = figureOf(entry);
    if (!read) return { figures, refusal: { code: "bad-option", option: "hard", given: JSON.stringify(entry), allowed: example } };
    const problem = hardIndicatorProblem(read);
    const score = hardIndicatorScore(read.figure, read);
    if (problem || score === undefined) return { figures, refusal: refusalOf(read.name, problem) };
    if (figures.some(({ name }) => name === read.name))
      return { figures, refusal: { code: "column-named-twice", column: read.name, option: "hard" } };
    figures.push({ ...read, score });
  }
  return { figures };
}

function refusalOf(name: string, problem: HardIndicatorProblem | undefined): Refusal {
  return { code: "bad-indicator", name, problem: problem ?? "no-width" };
}

function figureOf(entry: unknown): Omit<HardFigure, "score"> | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { name, value: figure, worst, best, direction, dimension } = entry as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || name === "" || !isNumber(figure) || !isNumber(worst) || !isNumber(best)) return undefined;
  if (dimension !== undefined && typeof dimension !== "string") return undefined;
  const way = direction ?? (best > worst ? "more-is-better" : "less-is-better");
  if (way !== "more-is-better" && way !== "less-is-better") return undefined;
  return { name, figure, worst, best, direction: way, ...(dimension !== undefined && { dimension }) };
}

function isNumber(given: unknown): given is number {
  return typeof given === "number" && Number.isFinite(given);
}
