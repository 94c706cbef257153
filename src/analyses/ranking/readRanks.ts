import type { Finding } from "../../survey/finding";
import type { OptionReader } from "../../survey/optionReader";
import type { Wording } from "../../survey/questionnaire";
import { readColumn } from "../../survey/readColumn";
import type { Survey } from "../../survey/survey";
import { degenerateAnswers } from "../degenerate";
import type { Unfinished } from "../unfinished";

/** One thing to choose, as the report names it. */
export interface RankedOption {
  readonly id: string;
  readonly label: Wording;
}

export interface GivenRanks {
  readonly options: readonly RankedOption[];
  /** One a member: a rank an option, NaN where unranked. */
  readonly rankings: readonly Float64Array[];
  /** What each member is called: the entry in the identity column, else nothing. */
  readonly members: readonly (string | undefined)[];
  readonly findings: readonly Finding[];
}

const fewestOptions = 2;

/**
 * The ranks that each member gave each option: the columns of the option `items`, else those of the recognised group ranking.
 *
 * A rank is a number from 1 to the number of options, whatever scale the questionnaire declares.
 */
export function readRanks(survey: Survey, reader: OptionReader): GivenRanks | Unfinished {
  const named = reader.columns("items");
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const { questionnaire, roles, columns, rows } = survey;
  const block = roles.blocks.ranks ?? [];
  const found = block.flatMap((column, place) => (column === undefined ? [] : [{ column, item: questionnaire?.items[place] }]));
  const chosen = named?.map((column) => ({ column, item: undefined })) ?? found;
  if (chosen.length === 0) return { status: "incomplete", incomplete: { code: "choose-items" } };
  if (chosen.length < fewestOptions)
    return { status: "refused", refusal: { code: "too-few-options", options: chosen.length, needed: fewestOptions } };
  const scale = { min: 1, max: chosen.length };
  const read = chosen.map(({ column }) =>
    readColumn(columns[column] ?? { header: "", position: 0, cells: [] }, rows, scale, undefined, false),
  );
  const judged = read.map(({ answers }, place) => ({ answers, column: chosen[place]?.column }));
  const degenerate = degenerateAnswers(survey, judged, "one-number");
  if (degenerate) return degenerate;
  const names = roles.identity === undefined ? undefined : columns[roles.identity]?.cells;
  return {
    options: chosen.map(({ column, item }) => {
      const header = columns[column]?.header ?? "";
      return item ? { id: item.id, label: item.label } : { id: header, label: { en: header, "zh-CN": header } };
    }),
    rankings: rows.map((_, member) => Float64Array.from(read, ({ answers }) => answers[member] as number)),
    members: rows.map((_, member) => {
      const name = String(names?.[member] ?? "").trim();
      return name === "" ? undefined : name;
    }),
    findings: [...survey.findings.filter(({ kind }) => kind === "row-left-out"), ...read.flatMap(({ findings }) => findings)],
  };
}
