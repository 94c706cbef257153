import { respondentChecks, toldFlags } from "../analyses/audit/respondentChecks";
import type { AnswerScale } from "../survey/answerScale";
import { answerColumns } from "./answerColumns";
import { bareSurvey } from "./bareSurvey";
import type { CellRows, Cells } from "./cells";
import { tableRows } from "./tableRows";
import { flagNames, flagSeparator } from "./words";

/**
 * What is odd in each respondent's answers, with the code of the audit: items not answered, the longest run of equal answers, their SD, and
 * the flags this raises. Nothing is left out or changed.
 *
 * @param answers as they were given, before any item is turned
 * @throws CustomFunctions.Error `#N/A` without any answer
 */
export function flagsTable(answers: Cells, scale: AnswerScale, asIds: boolean): CellRows {
  const noWords = { en: "", "zh-CN": "" };
  const items = answerColumns(answers, scale).map((column, place) => ({
    id: `item${place + 1}`,
    label: noWords,
    column: place,
    key: 1 as const,
    answers: column,
  }));
  const survey = bareSurvey({ respondents: answers.length, scale });
  const { respondents } = respondentChecks(
    survey,
    { items, scale, dimensions: [], findings: [] },
    { sameId: [], sameAnswers: [] },
    undefined,
  );
  const names = flagNames(asIds);
  return tableRows(
    ["respondent", "missing", "longestRun", "spread", "flags"],
    respondents.map(({ respondent, missing, longestRun, spread, flags }) => ({
      respondent: respondent + 1,
      missing,
      longestRun,
      spread,
      flags: (asIds ? flags : toldFlags(flags)).map((flag) => names[flag]).join(flagSeparator(asIds)),
    })),
  );
}
