import type { MethodPage, Report } from "../../report/tree";
import { percentText } from "../../report/percent";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { measureEntries, measureNotes } from "../measureWords";
import { closingEntries, keyEntry, sourceEntries } from "../methodEntries";
import { privacyEntry, privacyNotes } from "../protectedGroups";
import { findingNotes, keyNotes, placeOf } from "../surveyNotes";
import { targetsCharts } from "./charts";
import type { TargetsResult } from "./compute";
import { targetsHeadlines } from "./headlines";
import { targetFormulas } from "./liveLines";
import { targetsTables } from "./tables";

/** How scores and their targets read as a report. */
export function targetsReport(survey: Survey, result: TargetsResult, context: ReportContext): Report {
  const { messages, date } = context;
  const cuts = result.cuts.map(({ cut }) => cut);
  return {
    analysis: "targets",
    status: "complete",
    language: messages.language,
    title: messages.targets.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: targetsHeadlines(result, messages),
    blocks: [
      ...targetsCharts(result, messages),
      ...targetsTables(result, messages, targetFormulas(survey, result, messages)),
      ...keyNotes(survey, messages),
      ...measureNotes(survey, result.measures, cuts, messages),
      ...privacyNotes(cuts, result.minimumGroup, messages),
      ...findingNotes(result.measures.findings, messages),
      methodPage(survey, result, context),
    ],
  };
}

function methodPage(
  survey: Survey,
  { measures, confidence, cuts, minimumGroup, direction }: TargetsResult,
  context: ReportContext,
): MethodPage {
  const { messages } = context;
  const { common, targets } = messages;
  const { method } = targets;
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...sourceEntries(survey, context),
      ...(survey.questionnaire ? [keyEntry(survey, context)] : []),
      ...measureEntries(measures, messages),
      { term: common.method.confidence, text: common.interval(percentText(confidence)) },
      { term: method.targetTerm, text: method.target(direction) },
      ...(cuts.length > 0 ? [{ term: method.peersTerm, text: method.peers }, privacyEntry(minimumGroup, messages)] : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
