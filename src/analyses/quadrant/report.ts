import type { MethodPage, QuadrantPlot, Report, ReportNote } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ReportContext } from "../analysis";
import { closingEntries, keyEntry, sourceEntries } from "../methodEntries";
import { findingNotes, findingsBesideItems, keyNotes, placeOf } from "../surveyNotes";
import type { QuadrantResult } from "./compute";
import { quadrantHeadlines } from "./headlines";
import { quadrantTables } from "./tables";

/** How a quadrant result reads as a report. */
export function quadrantReport(survey: Survey, result: QuadrantResult, context: ReportContext): Report {
  const { messages, date } = context;
  const { source } = result;
  return {
    analysis: "quadrant",
    status: "complete",
    language: messages.language,
    title: messages.quadrant.title,
    subtitle: messages.common.subtitle(placeOf(survey), survey.respondents, date),
    headlines: quadrantHeadlines(survey, result, messages),
    blocks: [
      plot(result, context),
      ...quadrantTables(survey, result, messages),
      ...(source.usesKeys ? keyNotes(survey, messages) : []),
      ...notes(result, context),
      ...findingNotes(source.usesKeys ? survey.findings : [...findingsBesideItems(survey), ...source.findings], messages),
      methodPage(survey, result, context),
    ],
  };
}

function plot({ crosshair, source, attributes, diagonal }: QuadrantResult, { messages }: ReportContext): QuadrantPlot {
  const { chart, quadrants } = messages.quadrant;
  const coloured = attributes.some(({ attribute }) => attribute.dimension !== undefined && attribute.dimension !== attribute.id);
  return {
    kind: "chart",
    type: "quadrant",
    id: "quadrant",
    title: chart.title,
    description: chart.alt,
    table: "attributes",
    label: "attribute",
    x: "performance",
    y: "importance",
    ...(coloured && { colour: "dimension" }),
    crosshair: { table: "crosshair", row: crosshair },
    ...(diagonal && { diagonal: messages.quadrant.diagonal }),
    xTitle: chart.x,
    yTitle: chart.y[source.method],
    corners: {
      topLeft: quadrants.concentrate,
      topRight: quadrants["keep-up"],
      bottomLeft: quadrants["low-priority"],
      bottomRight: quadrants.overkill,
    },
  };
}

function notes(result: QuadrantResult, { messages }: ReportContext): readonly ReportNote[] {
  const words = messages.quadrant.notes;
  const leftOut = result.leftOut.map(({ label }) => label);
  return [
    ...(leftOut.length > 0 ? [{ kind: "note" as const, id: "left-out", tone: "warning" as const, text: words.leftOut(leftOut) }] : []),
    ...(!result.stability && result.source.method !== "given"
      ? [{ kind: "note" as const, id: "no-stability", tone: "information" as const, text: words.noStability }]
      : []),
  ];
}

function methodPage(survey: Survey, result: QuadrantResult, context: ReportContext): MethodPage {
  const { common, quadrant } = context.messages;
  const { method } = quadrant;
  const { source, stability, seed } = result;
  const { questionnaire: _recognised, ...columns } = survey;
  const entries = sourceEntries(source.usesKeys ? survey : { ...columns, ...(source.scale && { scale: source.scale }) }, context);
  return {
    kind: "method",
    id: "method",
    title: common.method.title,
    entries: [
      ...(source.usesKeys
        ? [...entries, keyEntry(survey, context)]
        : entries.filter(
            ({ term }) => term !== common.method.questionnaire && (source.scale !== undefined || term !== common.method.scale),
          )),
      { term: method.importance, text: quadrant.importanceBy[source.method] },
      ...(result.attributes.some(({ derived }) => derived !== undefined)
        ? [{ term: method.derived, text: quadrant.importanceBy[result.derivedBy] }]
        : []),
      ...(result.diagonal ? [{ term: method.diagonal, text: method.diagonalText }] : []),
      { term: method.crosshair, text: method.crosshairText(quadrant.crosshairs[result.crosshair]) },
      { term: method.means, text: method.meansText },
      ...(stability ? [{ term: method.stability, text: method.stabilityText(stability.resamples, seed) }] : []),
      ...closingEntries(survey, method.references, context),
    ],
  };
}
