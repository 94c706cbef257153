import type { Messages } from "../../i18n/messages";
import type { LiveFormula } from "../../report/live";
import { figure, live } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { liveCount } from "../live/aggregates";
import { withCount } from "../live/withCount";
import { withFormulas } from "../live/withFormulas";
import type { FrequenciesResult } from "./compute";
import type { Formulas, LiveQuestion } from "./liveQuestions";
import { liveAnswer, liveQuestion, liveRating, liveYesNo } from "./liveQuestions";
import { questionTableId } from "./tables";

/** The tables of the report with the formulas of their figures; questions without a fixed list of answers stay as they are. */
export function followingTables(
  survey: Survey,
  result: FrequenciesResult,
  tables: readonly ReportTable[],
  messages: Messages,
): readonly ReportTable[] {
  const { questions, hidden, minimumGroup, confidence, boxes } = result;
  const ids = [...questions, ...hidden].map(({ id }) => id);
  const isNamedOnce = (id: string): boolean => ids.indexOf(id) === ids.lastIndexOf(id);
  const asked = new Map<string, LiveQuestion>();
  const byTable = new Map<string, LiveQuestion>();
  questions.forEach((question, place) => {
    const found = isNamedOnce(question.id) ? liveQuestion(survey, question) : undefined;
    if (!found) return;
    asked.set(question.id, found);
    byTable.set(questionTableId(place), found);
  });
  const few = messages.privacy.few(minimumGroup);
  const beside = (found: LiveQuestion, others: Formulas): Formulas =>
    withCount(live`${figure("n", found.question.id, "questions")}`, others, minimumGroup, few);
  const formulasOf = (table: string, { id }: ReportRow): Formulas => {
    const answers = byTable.get(table);
    if (answers) return behind(liveAnswer(answers, Number(id.replace("answer", "")) - 1, confidence), answers, minimumGroup);
    const found = asked.get(id);
    if (!found) return {};
    if (table === "questions") return withCount(liveCount(found.of), {}, minimumGroup, few);
    if (table === "ratings") return beside(found, liveRating(found, boxes, confidence));
    return table === "yes-no" ? beside(found, liveYesNo(found, confidence)) : {};
  };
  return withFormulas(tables, ({ id }, row) => formulasOf(id, row));
}

/** Kept back with the n of the question. */
function behind(formulas: Formulas, { question }: LiveQuestion, minimum: number): Formulas {
  if (minimum <= 1) return formulas;
  const n = figure("n", question.id, "questions");
  const kept = (formula: LiveFormula): LiveFormula => live`IF(ISTEXT(${n}),${n},${formula})`;
  return Object.fromEntries(Object.entries(formulas).map(([id, formula]) => [id, kept(formula)]));
}
