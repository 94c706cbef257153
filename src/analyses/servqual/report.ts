import type { MethodPage, Report, ReportNote } from "../../report/tree";
import { missingRules } from "../../survey/missingRule";
import { percentText } from "../../report/percent";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { privacyEntry, privacyNotes } from "../protectedGroups";
import { closingEntries, keyEntry, missingEntry, sourceEntries } from "../methodEntries";
import { findingNotes, keyNotes, placeOf } from "../surveyNotes";
import { withWeightColumns } from "../weightColumns";
import { servqualCharts } from "./charts";
import type { ServqualResult } from "./compute";
import { servqualHeadlines } from "./headlines";
import { servqualFormulas } from "./liveTables";
import { servqualTables } from "./tables";

/** How a SERVQUAL result reads as a report. */
export function servqualReport(survey: Survey, result: ServqualResult, context: ReportContext): Report {
  const { messages, date } = context;
  const { questionnaire } = survey;
  if (!questionnaire) throw new TypeError("A SERVQUAL result comes from a survey with a questionnaire.");
  const formulas = servqualFormulas(survey, result, questionnaire, messages);
  return {
    analysis: "servqual",
    status: "complete",
    language: messages.language,
    title: messages.servqual.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: servqualHeadlines(survey, result, questionnaire, messages),
    blocks: [
      ...servqualCharts(survey, result, questionnaire, messages),
      ...withWeightColumns(servqualTables(result, questionnaire, messages, formulas), messages),
      ...keyNotes(survey, messages),
      ...countNotes(survey, result, context),
      ...privacyNotes(
        [...result.groupings, ...(result.waves ? [result.waves] : [])].map(({ cut }) => cut),
        result.minimumGroup,
        messages,
      ),
      ...findingNotes(survey.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function countNotes(survey: Survey, result: ServqualResult, { messages }: ReportContext): readonly ReportNote[] {
  const { notes } = messages.servqual;
  const { missingRule, keptByRule } = result;
  const others = missingRules.filter((rule) => rule !== missingRule).map((rule) => notes.keptByRule(rule, keptByRule[rule]));
  const grouping = [...result.groupings, ...(result.waves ? [result.waves] : [])];
  return [
    {
      kind: "note",
      id: "respondents-kept",
      tone: "information",
      text: notes.kept(missingRule, keptByRule[missingRule], survey.respondents, others.join(messages.language === "en" ? " " : "")),
    },
    ...grouping
      .filter(({ withoutGroup }) => withoutGroup > 0)
      .map(({ withoutGroup, column }, index) => ({
        kind: "note" as const,
        id: `without-group-${index + 1}`,
        tone: "information" as const,
        text: notes.withoutGroup(withoutGroup, column),
      })),
  ];
}

function methodPage(survey: Survey, result: ServqualResult, context: ReportContext): MethodPage {
  const { common, servqual } = context.messages;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      keyEntry(survey, context),
      missingEntry(result.missingRule, context),
      { term: servqual.method.gapTerm, text: servqual.method.gapText },
      { term: servqual.method.overallTerm, text: servqual.method.overallText },
      { term: common.method.confidence, text: common.interval(percentText(result.confidence)) },
      ...(result.groupings.length > 0 || result.waves ? [privacyEntry(result.minimumGroup, context.messages)] : []),
      { term: common.method.tests, text: servqual.method.tests },
      ...closingEntries(survey, servqual.method.references, context),
    ],
  };
}
