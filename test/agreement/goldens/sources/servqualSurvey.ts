import { questionnaires } from "../../../../src/questionnaires/index";
import { readSurvey } from "../../../../src/survey/readSurvey";
import type { Survey } from "../../../../src/survey/survey";
import type { GoldenFolder } from "../mirror";
import { gridOf } from "./gridOf";

const points = ["W1", "W2", "W3", "W4", "W5"];

/** The raw answers of servqual_raw.csv, read by our own reader; keyed as in 1988, or as they were given. */
export function servqualSurvey(folder: GoldenFolder, keyed: "keyed" | "as-given" = "keyed"): Survey {
  const questionnaire = keyed === "keyed" ? "servqual-1988" : "servqual-1991";
  const options = { questionnaire, groups: ["site"], wave: "wave", weights: points, outcome: "osat" };
  const reading = readSurvey(gridOf(folder.table("servqual_raw.csv"), "servqual_raw"), options, questionnaires);
  if (reading.status === "refused") throw new RangeError(`servqual_raw.csv was refused: ${reading.refusal.code}.`);
  return reading.survey;
}
