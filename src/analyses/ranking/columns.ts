import type { Messages } from "../../i18n/messages";
import type { RankingColumn } from "../../i18n/ranking";
import type { FormatName, ReportCell, ReportColumn } from "../../report/tree";
import type { RankedOption } from "./readRanks";

interface Shape {
  readonly format: FormatName;
  readonly main?: true;
  readonly emphasis?: "sign";
}

const text: Shape = { format: "text", main: true };

const shapes: Readonly<Record<RankingColumn, Shape>> = {
  option: text,
  place: { format: "freedom", main: true },
  points: { format: "freedom", main: true },
  meanRank: { format: "mean", main: true },
  firsts: { format: "count", main: true },
  lasts: { format: "count" },
  line: text,
  members: { format: "count", main: true },
  options: { format: "count", main: true },
  w: { format: "statistic", main: true },
  meanRho: { format: "statistic" },
  chiSquare: { format: "statistic" },
  df: { format: "freedom" },
  p: { format: "probability", main: true },
  member: text,
  agreement: { format: "difference", main: true, emphasis: "sign" },
  standing: text,
  total: { format: "mean", main: true },
  criterion: text,
  weight: { format: "mean", main: true },
  share: { format: "share", main: true },
  lowered: text,
  raised: text,
  changesAt: { format: "share", main: true },
  stable: text,
};

/** Report columns in the order asked for, with their words. */
export function rankingColumns(ids: readonly RankingColumn[], { ranking }: Messages): readonly ReportColumn[] {
  return ids.map((id): ReportColumn => ({ id, ...ranking.columns[id], ...shapes[id] }));
}

/** The cell that names an option. */
export function optionCell({ id, label }: RankedOption, { language }: Messages): ReportCell {
  return { code: id, text: label[language] };
}
