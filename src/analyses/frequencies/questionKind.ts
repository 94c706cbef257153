import { columnProfile, isRepeating } from "../../survey/columnProfile";
import { normalised } from "../../survey/normalised";
import type { ColumnKindName } from "../../survey/columnKinds";
import type { SurveyColumn } from "../../survey/survey";
import { isSeveralInOneCell } from "./chosenInCell";

/** What a question asks for; `skip` leaves a column out. */
export type QuestionKind = "yes-no" | "rating" | "number" | "choose-one" | "choose-several" | "rank" | "open" | "skip";

export const questionKinds: readonly QuestionKind[] = [
  "yes-no",
  "rating",
  "number",
  "choose-one",
  "choose-several",
  "rank",
  "open",
  "skip",
];

const yes: ReadonlySet<string> = new Set(["1", "yes", "y", "true", "x", "✓", "√", "✔", "是", "有"]);
const no: ReadonlySet<string> = new Set(["0", "no", "n", "false", "否", "没有", "不是"]);
const rankNames = /(^|[ _(])rank(ing|ed)?([ _:)]|$)|排名|排序|名次/u;

/**
 * A yes or a no as 1 or 0; undefined for everything else.
 *
 * @example yesOrNo("否") // 0
 */
export function yesOrNo(cell: SurveyColumn["cells"][number]): 0 | 1 | undefined {
  const text = normalised(String(cell));
  return yes.has(text) ? 1 : no.has(text) ? 0 : undefined;
}

/** What a column asks for, guessed from its header, its cells, and the part it plays in the survey. */
export function guessedKind(column: SurveyColumn, kind: ColumnKindName): QuestionKind {
  const profile = columnProfile(column);
  if (profile.filled === 0 || ["identity", "date", "weight", "empty"].includes(kind)) return "skip";
  const header = normalised(column.header);
  if (rankNames.test(header) && profile.numbers === profile.filled) return "rank";
  if (isSeveralInOneCell(column)) return "choose-several";
  if ([...profile.entries.keys()].every((entry) => yesOrNo(entry) !== undefined)) return "yes-no";
  if (kind === "open") return "open";
  if (kind === "points") return "number";
  if (kind === "group" || kind === "wave") return "choose-one";
  if (kind === "item" || kind === "outcome" || kind === "recommend") return "rating";
  return kind === "number" && isRepeating(profile, 12) && profile.whole === profile.filled ? "rating" : "number";
}
