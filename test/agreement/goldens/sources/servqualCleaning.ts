import { servqual1988 } from "../../../../src/questionnaires/servqual/index";
import { answerLabels } from "../../../../src/survey/answerLabels";
import type { AnswerScale } from "../../../../src/survey/answerScale";
import type { Reading } from "../../../../src/survey/readAnswer";
import { readAnswer } from "../../../../src/survey/readAnswer";
import type { GoldenTable, JsonObject, Mirror } from "../mirror";

const names: Readonly<Record<Reading["kind"], string>> = {
  answer: "valid",
  missing: "missing",
  invalid: "text",
  "off-scale": "out_of_range",
};

type Counts = Record<string, number>;

/** What our reader makes of every cell: how many answers, blanks, texts and numbers off the scale there are, by column and in all. */
export function servqualCleaning(table: GoldenTable, design: JsonObject): Mirror {
  const labels = answerLabels(servqual1988);
  const columns: Record<string, Counts> = {};
  const totals = noCounts();
  for (const header of Object.keys(design.columns as JsonObject)) {
    const [prefix = ""] = /^[A-Z](?=\d)/.exec(header) ?? [header];
    const counts = noCounts();
    const scale = scaleOf((design.ranges as JsonObject)[prefix]);
    for (const cell of table.text(header)) {
      const name = names[readAnswer(cell, scale, labels).kind];
      counts[name] = (counts[name] ?? 0) + 1;
      totals[name] = (totals[name] ?? 0) + 1;
    }
    columns[header] = counts;
  }
  return { columns, totals };
}

function noCounts(): Counts {
  return Object.fromEntries(Object.values(names).map((name) => [name, 0]));
}

/** "1..7" */
function scaleOf(range: unknown): AnswerScale {
  const [min = NaN, max = NaN] = String(range).split("..").map(Number);
  return { min, max };
}
