import type { Messages } from "../../i18n/messages";
import type { CodedText, ReportTable } from "../../report/tree";
import { protectedCells } from "../protectedGroups";
import { computedCell } from "../computedCell";
import { surveyItemName } from "../surveyItemName";
import type { BuiltBlock } from "./buildIndex";
import type { IndexResult } from "./compute";
import { groupCells, indexColumns, lineCells } from "./indexColumns";
import type { IndexCut } from "./indexGroups";
import { hardBlock } from "./indexParts";

/** Row id of the whole index. */
export const overallRow = "overall";

/** What a dimension is called. */
export function blockName({ id, name }: Pick<BuiltBlock, "id" | "name">, { language, weightedIndex }: Messages): string {
  return name?.[language] ?? (id === hardBlock ? weightedIndex.measured : weightedIndex.loose);
}

/** The dimensions that stand beside the whole: none where there is but one. */
export function shownBlocks({ blocks }: IndexResult): readonly BuiltBlock[] {
  return blocks.length > 1 || blocks.some(({ name }) => name) ? blocks : [];
}

/** Dimensions with the whole, rated and measured indicators, groups and waves. */
export function indexTables(result: IndexResult, messages: Messages): readonly ReportTable[] {
  const { blocks, cuts } = result;
  const groupings = cuts.filter(({ against, cut }) => against === "rest" && cut.groups.length > 0);
  const waves = cuts.find(({ against }) => against === "before");
  return [
    wholeTable(result, messages),
    ...(blocks.some(({ rated }) => rated.length > 0) ? [ratedTable(result, messages)] : []),
    ...(blocks.some(({ measured }) => measured.length > 0) ? [measuredTable(result, messages)] : []),
    ...(groupings.length > 0 ? [cutTable(result, groupings, messages)] : []),
    ...(waves && waves.cut.groups.length > 1 ? [cutTable(result, [waves], messages)] : []),
  ];
}

function wholeTable(result: IndexResult, messages: Messages): ReportTable {
  const { overall, definition, confidence, minimumGroup } = result;
  const { tables, definitions, overall: whole } = messages.weightedIndex;
  const how: CodedText = { code: definition, text: definitions[definition] };
  const cells = ({ line }: Pick<BuiltBlock, "line">): ReturnType<typeof lineCells> =>
    protectedCells(line.n !== undefined && line.n < minimumGroup ? "few" : "shown", lineCells(line, messages), minimumGroup, messages);
  return {
    kind: "table",
    id: "index",
    title: tables.index,
    columns: indexColumns(["block", "definition", "weight", "n", "index", "ciLow", "ciHigh"], confidence, messages),
    rows: [
      ...shownBlocks(result).map((block) => ({
        id: block.id,
        cells: { block: { code: block.id, text: blockName(block, messages) }, weight: block.weight, ...cells(block), definition: how },
      })),
      {
        id: overallRow,
        summary: true,
        cells: { block: { code: overallRow, text: whole }, weight: 1, ...cells(overall), definition: how },
      },
    ],
  };
}

function ratedTable(result: IndexResult, messages: Messages): ReportTable {
  const { blocks, confidence, minimumGroup } = result;
  const { tables, notComputable } = messages.weightedIndex;
  const rows = blocks.flatMap((block) =>
    block.rated.map(({ item, n, mean, score, weight, share, room }) => {
      const figures = {
        n,
        mean: computedCell(mean, notComputable.none),
        score: computedCell(score, notComputable.none),
        room: computedCell(room, notComputable.none),
      };
      const shown = protectedCells(n < minimumGroup ? "few" : "shown", figures, minimumGroup, messages);
      const names = {
        indicator: { code: item.id, text: surveyItemName(item, messages.language) },
        block: { code: block.id, text: blockName(block, messages) },
      };
      return { id: item.id, cells: { ...names, ...shown, partWeight: weight, share } };
    }),
  );
  return {
    kind: "table",
    id: "indicators",
    title: tables.indicators,
    columns: indexColumns(["indicator", "block", "n", "mean", "score", "partWeight", "share", "room"], confidence, messages),
    rows,
  };
}

function measuredTable({ blocks, confidence }: IndexResult, messages: Messages): ReportTable {
  return {
    kind: "table",
    id: "measured",
    title: messages.weightedIndex.tables.measured,
    columns: indexColumns(["indicator", "block", "figure", "worst", "best", "score", "partWeight", "share", "room"], confidence, messages),
    rows: blocks.flatMap((block) =>
      block.measured.map(({ figure: { name, figure, worst, best, score }, weight, share, room = 0 }) => ({
        id: name,
        cells: {
          indicator: name,
          block: { code: block.id, text: blockName(block, messages) },
          figure,
          worst,
          best,
          score,
          partWeight: weight,
          share,
          room,
        },
      })),
    ),
  };
}

function cutTable(result: IndexResult, cuts: readonly IndexCut[], messages: Messages): ReportTable {
  const { confidence, minimumGroup } = result;
  const { tables, overall } = messages.weightedIndex;
  const isWave = cuts.every(({ against }) => against === "before");
  const several = cuts.length > 1;
  const place = isWave ? (["wave"] as const) : several ? (["grouping", "group"] as const) : (["group"] as const);
  const lines = [
    ...shownBlocks(result).map((block) => ({ id: block.id, text: blockName(block, messages) })),
    { id: overallRow, text: overall },
  ];
  const rows = lines.flatMap(({ id, text }) =>
    cuts.flatMap(({ cut, blocks, overall: whole }) => {
      const groups = id === overallRow ? whole : (blocks.find((block) => block.id === id)?.groups ?? []);
      return groups.map((group) => ({
        id,
        ...(id === overallRow && { summary: true }),
        cells: {
          block: { code: id, text },
          ...(several && { grouping: cut.column }),
          [isWave ? "wave" : "group"]: group.name,
          ...protectedCells(group.status, groupCells(group, messages), minimumGroup, messages),
        },
      }));
    }),
  );
  const figures = ["n", "index", "ciLow", "ciHigh", "difference", "differenceLow", "differenceHigh", "p", "pHolm"] as const;
  return {
    kind: "table",
    id: isWave ? "waves" : "groups",
    title: isWave ? tables.waves : tables.groups,
    columns: indexColumns(["block", ...place, ...figures], confidence, messages, isWave ? "before" : "rest"),
    rows,
  };
}
