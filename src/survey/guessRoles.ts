import { normalised } from "./normalised";
import type { Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";

const outcomeNames = /^(osat|csat|overall|overall[ _]?(satisfaction|sat)\b|satisfaction overall|总体满意|整体满意|总满意)/u;
const waveNames = /^(wave|round|period|survey wave|波次|轮次|期次|批次|调查期)/u;
const siteNames =
  /^(site|branch|store|location|outlet|shop|office|department|dept|unit|region|门店|分店|网点|地点|部门|单位|区域|分行|支行)/u;

export function guessOutcome(table: ResponseTable): number | undefined {
  return firstNamed(table, outcomeNames);
}

export function guessWave(table: ResponseTable): number | undefined {
  return repeating(table, firstNamed(table, waveNames));
}

/** The first column that names where the respondent was served, if its entries repeat. */
export function guessGroup(table: ResponseTable): number | undefined {
  return repeating(table, firstNamed(table, siteNames));
}

/** The column, if it has at least two entries and they come twice on average: a grouping, not a name or a date. */
function repeating(table: ResponseTable, column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  const entries = new Set((table.columns[column]?.cells ?? []).map((cell) => normalised(String(cell))).filter((entry) => entry !== ""));
  return entries.size > 1 && entries.size <= Math.max(2, table.rows.length / 2) ? column : undefined;
}

/** The columns of the shared-out points, all or none: `W1` to `W5`, or a mark with the dimension's name. */
export function guessPoints(table: ResponseTable, questionnaire: Questionnaire): readonly number[] {
  const headers = table.columns.map(({ header }) => normalised(header));
  const columns = questionnaire.dimensions.map((dimension, index) =>
    headers.findIndex((header) =>
      questionnaire.pointMarks.some((mark) => {
        if (!header.includes(mark)) return false;
        const rest = header.replace(mark, "").replace(/[\s_.:#()-]/g, "");
        return rest === String(index + 1) || Object.values(dimension.name).some((name) => rest.includes(name));
      }),
    ),
  );
  return columns.every((column) => column >= 0) && new Set(columns).size === columns.length ? columns : [];
}

function firstNamed(table: ResponseTable, names: RegExp): number | undefined {
  const column = table.columns.findIndex(({ header }) => names.test(normalised(header)));
  return column < 0 ? undefined : column;
}
