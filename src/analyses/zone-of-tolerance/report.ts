import type { MethodPage, Report, ReportNote } from "../../report/tree";
import { percentText } from "../../report/percent";
import { itemName } from "../../survey/itemName";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, missingEntry, sourceEntries } from "../methodEntries";
import { findingNotes, placeOf } from "../surveyNotes";
import { zoneCharts } from "./charts";
import type { ZoneResult } from "./compute";
import { zoneHeadlines } from "./headlines";
import { zoneLiveRows } from "./liveLines";
import { withWeightColumns } from "../weightColumns";
import { zoneTables } from "./tables";

/** How a zone of tolerance reads as a report. */
export function zoneReport(survey: Survey, result: ZoneResult, context: ReportContext): Report {
  const { messages, date } = context;
  return {
    analysis: "zone-of-tolerance",
    status: "complete",
    language: messages.language,
    title: messages.zoneOfTolerance.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: zoneHeadlines(survey, result, messages),
    blocks: [
      ...zoneCharts(survey, result, messages),
      ...withWeightColumns(
        zoneTables(result, survey.questionnaire?.dimensions ?? [], messages, zoneLiveRows(survey, result, messages)),
        messages,
      ),
      ...notes(result, context),
      ...findingNotes(survey.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function notes({ inconsistent, inconsistentRule, leftOut }: ZoneResult, { messages }: ReportContext): readonly ReportNote[] {
  const { notes: words } = messages.zoneOfTolerance;
  const names = leftOut.map((item) => itemName(item, messages.language));
  return [
    {
      kind: "note",
      id: "inconsistent",
      tone: inconsistent.answers > 0 ? "warning" : "information",
      text: inconsistent.answers > 0 ? words.inconsistent(inconsistent, inconsistentRule) : words.consistent,
    },
    ...(names.length > 0 ? [{ kind: "note" as const, id: "left-out", tone: "warning" as const, text: words.leftOut(names) }] : []),
  ];
}

function methodPage(survey: Survey, result: ZoneResult, context: ReportContext): MethodPage {
  const { common, zoneOfTolerance } = context.messages;
  const { method } = zoneOfTolerance;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      { term: method.figures, text: method.figuresText },
      { term: method.zone, text: method.zoneText },
      { term: method.groups, text: method.groupsText },
      missingEntry(result.missingRule, context),
      { term: method.inconsistent, text: method.inconsistentText[result.inconsistentRule] },
      { term: common.method.confidence, text: common.interval(percentText(result.confidence)) },
      { term: common.method.tests, text: method.tests },
      ...closingEntries(survey, method.references, context),
    ],
  };
}
