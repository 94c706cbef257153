import { normalised } from "../../survey/normalised";
import type { OptionReader } from "../../survey/optionReader";
import type { GridCell } from "../../survey/grid";
import type { Survey } from "../../survey/survey";

const durationNames =
  /^(duration|completion time|time (taken|spent|used)|elapsed|interview length|length of interview|seconds|minutes|(答题|作答|填写|所用|完成)?(用时|时长|耗时)|所用时间)/u;

/** Most of the cells have to hold a time, or the column is something else. */
const mostly = 0.8;

const units: Readonly<Record<string, number>> = { h: 3600, 时: 3600, 小时: 3600, m: 60, min: 60, 分: 60, 分钟: 60, s: 1, sec: 1, 秒: 1 };

/**
 * The time in a cell: "1:05" and "2分5秒" in seconds, a bare number in whatever unit its column has; undefined for anything else.
 *
 * @example durationIn("2分5秒") // 125
 */
export function durationIn(cell: GridCell): number | undefined {
  if (typeof cell === "number") return cell >= 0 ? cell : undefined;
  const text = normalised(String(cell));
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(:\d{1,2}){1,2}$/.test(text)) return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(小时|分钟|min|sec|[hms时分秒])[a-z]*\s*/gu)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join("") !== text) return undefined;
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ""] ?? 0), 0);
}

/**
 * How long each respondent took, from the column that the option `duration` names, or one that is headed with such a word; NaN where
 * there is no time, undefined where there is no such column.
 */
export function completionTimes(
  survey: Survey,
  reader: OptionReader,
): { readonly column: string; readonly times: Float64Array } | undefined {
  const read = (index: number): Float64Array => Float64Array.from(survey.columns[index]?.cells ?? [], (cell) => durationIn(cell) ?? NaN);
  const named = reader.column("duration");
  if (named !== undefined) return { column: survey.columns[named]?.header ?? "", times: read(named) };
  for (const [index, { header }] of survey.columns.entries()) {
    if (!durationNames.test(normalised(header))) continue;
    const times = read(index);
    if (times.filter((time) => !Number.isNaN(time)).length >= mostly * survey.respondents) return { column: header, times };
  }
  return undefined;
}
