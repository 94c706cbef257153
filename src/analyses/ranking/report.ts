import type { MethodPage, Report, ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, sourceEntries } from "../methodEntries";
import { findingNotes, placeOf } from "../surveyNotes";
import type { RankingResult } from "./compute";
import { decisionCharts, decisionHeadlines, decisionTables } from "./decisionBlocks";
import { rankLiveRows } from "./liveRows";
import { rankCharts, rankHeadlines, rankTables } from "./rankBlocks";

/** How a group ranking or a decision table reads as a report. */
export function rankingReport(survey: Survey, result: RankingResult, context: ReportContext): Report {
  const { messages, date } = context;
  const { ranking: words, common } = messages;
  const blocks =
    result.kind === "ranks"
      ? [...rankCharts(result, messages), ...rankTables(result, messages, rankLiveRows(survey, result, messages))]
      : [...decisionCharts(messages), ...decisionTables(result, messages)];
  return {
    analysis: "ranking",
    status: "complete",
    language: messages.language,
    title: result.kind === "ranks" ? words.title : words.decisionTitle,
    subtitle: common.subtitle(placeOf(survey), result.kind === "ranks" ? result.members.length : result.options.length, date),
    headlines: result.kind === "ranks" ? rankHeadlines(result, messages) : decisionHeadlines(result, messages),
    blocks: [...blocks, ...notes(result, context), ...findingNotes(result.findings, messages), methodPage(survey, result, context)],
  };
}

function notes(result: RankingResult, { messages }: ReportContext): readonly ReportNote[] {
  const { notes: words } = messages.ranking;
  const text =
    result.kind === "ranks"
      ? result.leftOut > 0 && words.leftOut(result.leftOut)
      : result.leftOut.length > 0 && words.optionsLeftOut(result.leftOut);
  return text === false ? [] : [{ kind: "note", id: "left-out", tone: "warning", text }];
}

function methodPage(survey: Survey, result: RankingResult, context: ReportContext): MethodPage {
  const { common, ranking } = context.messages;
  const { method } = ranking;
  const source = sourceEntries(survey, context).filter(({ term }) => term !== common.method.scale);
  const turned = result.kind === "decision" ? result.criteria.filter(({ reversed }) => reversed).map(({ name }) => name) : [];
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...source,
      ...(result.kind === "ranks"
        ? [
            { term: method.ranks, text: method.ranksText[result.unranked] },
            { term: method.points, text: method.pointsText },
            { term: method.agreement, text: method.agreementText },
            { term: method.hold, text: method.holdText },
          ]
        : [
            { term: method.totals, text: method.totalsText },
            ...(turned.length > 0 ? [{ term: common.method.keys, text: method.reversed(turned) }] : []),
            { term: method.stability, text: method.stabilityText },
          ]),
      ...closingEntries(survey, result.kind === "ranks" ? method.references : method.decisionReferences, context),
    ],
  };
}
