import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { CodedText, ReportRow, ReportTable } from "../../report/tree";
import { surveyItemName } from "../surveyItemName";
import type { FavourableResult } from "./compute";
import { favourableColumns, lineCells, lineColumns } from "./lineCells";

/** Row id of all questions together. */
export const allItems = "all-items";

/** Themes with the whole, questions, and the advocacy score where there is one. */
export function favourableTables(result: FavourableResult, messages: Messages): readonly ReportTable[] {
  const { set, whole, statuses, minimumGroup, advocacy } = result;
  const { tables, overall } = messages.favourable;
  const percent = percentText(result.confidence);
  const hasThemes = set.dimensions.length > 0;
  const cells = (line: (typeof whole)["overall"], status: (typeof statuses)["overall"]): ReportRow["cells"] =>
    lineCells(line, status, minimumGroup, messages);
  const all: ReportRow = {
    id: allItems,
    summary: true,
    cells: { theme: { code: allItems, text: overall }, ...cells(whole.overall, statuses.overall) },
  };
  const themes = set.dimensions.flatMap((_, index): ReportRow[] => {
    const [line, status] = [whole.themes[index], statuses.themes[index]];
    const theme = themeCell(result, index, messages);
    return line && status ? [{ id: theme.code, cells: { theme, ...cells(line, status) } }] : [];
  });
  const items = set.items.flatMap((item, index): ReportRow[] => {
    const [line, status] = [whole.items[index], statuses.items[index]];
    const place = set.dimensions.findIndex(({ id }) => id === item.dimension);
    const theme = hasThemes ? { theme: place < 0 ? "" : themeCell(result, place, messages) } : {};
    return line && status ? [{ id: item.id, cells: { item: itemCell(result, index, messages), ...theme, ...cells(line, status) } }] : [];
  });
  const ids = lineColumns;
  return [
    {
      kind: "table",
      id: "themes",
      title: hasThemes ? tables.themes : tables.overall,
      columns: favourableColumns(["theme", ...ids], percent, messages),
      rows: [...themes, all],
    },
    {
      kind: "table",
      id: "items",
      title: tables.items,
      columns: favourableColumns(
        ["item", ...(hasThemes ? (["theme"] as const) : []), ...ids.filter((id) => id !== "answers")],
        percent,
        messages,
      ),
      rows: items.map(({ id, cells: { answers: _answers, ...rest } }) => ({ id, cells: rest })),
    },
    ...(advocacy && statuses.items[advocacy.item] === "shown" ? [advocacyTable(result, advocacy, messages)] : []),
  ];
}

function advocacyTable(
  result: FavourableResult,
  { item, net, low, high }: NonNullable<FavourableResult["advocacy"]>,
  messages: Messages,
): ReportTable {
  const { whole } = result;
  const none = { notComputable: messages.favourable.notComputable.none };
  const { n, favourable, unfavourable } = whole.items[item] ?? { n: 0 };
  return {
    kind: "table",
    id: "advocacy",
    title: messages.favourable.tables.advocacy,
    columns: favourableColumns(
      ["item", "n", "unfavourable", "favourable", "net", "netLow", "netHigh"],
      percentText(result.confidence),
      messages,
    ),
    rows: [
      {
        id: result.set.items[item]?.id ?? "",
        cells: {
          item: itemCell(result, item, messages),
          n,
          unfavourable: unfavourable ?? none,
          favourable: favourable ?? none,
          net: net ?? none,
          netLow: low ?? none,
          netHigh: high ?? none,
        },
      },
    ],
  };
}

export function itemCell({ set }: FavourableResult, index: number, { language }: Messages): CodedText {
  const item = set.items[index];
  return { code: item?.id ?? "", text: item ? surveyItemName(item, language) : "" };
}

export function themeCell({ set }: FavourableResult, index: number, { language }: Messages): CodedText {
  const theme = set.dimensions[index];
  return { code: theme?.id ?? "", text: theme?.name[language] ?? "" };
}
