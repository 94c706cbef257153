import { describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine/index";
import { questionnaires } from "../../src/questionnaires/index";
import type { Grid } from "../../src/survey/grid";
import type { Survey } from "../../src/survey/survey";
import { findingGroups } from "../../src/taskpane/state/findingGroups";
import { questionnaireChange } from "../../src/taskpane/state/questionnaireChange";
import { seenRange, suggestedScales } from "../../src/taskpane/state/scaleSuggestions";
import { kindsOf, messyExport, messyWorkbook } from "../agreement/messyExport";
import type { TestPane } from "./pane";
import { testPane } from "./pane";

const expected = messyExport;
const workbook = await excelEngine.open(messyWorkbook(), "messy_export.xlsx");
const sheet = workbook.sheets.find(({ name }) => name === expected.data_sheet);
if (!sheet) throw new Error("The export has lost its sheet.");
const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
const cells = Array.from({ length: used.rows }, (_, row) =>
  Array.from({ length: used.columns }, (__, column) => sheet.valueAt(used.row + row, used.column + column)),
);
const grid: Grid = { sheet: sheet.name, row: used.row, column: used.column, cells };

/** The export as a survey of one's own: expectation and perception of six items, on a scale that is still to be given. */
async function opened(): Promise<TestPane & { readonly survey: () => Survey }> {
  const pane = testPane(grid);
  await pane.actions.useSelection();
  const survey = (): Survey => {
    const { survey: read } = pane.state();
    if (!read) throw new Error("The export was not read.");
    return read;
  };
  pane.actions.choose(questionnaireChange(survey(), pane.state().choices, "custom", questionnaires));
  return { ...pane, survey };
}

describe("a messy export in the pane", () => {
  it("is offered the scale that most of its columns keep to, whatever is typed wrongly", async () => {
    const { survey, state } = await opened();
    expect(survey().scaleKnown).toBe(false);
    const seen = seenRange(survey(), state().choices);
    expect(seen?.max).toBe(7);
    expect(suggestedScales(seen ?? { min: 0, max: 0 })).toContainEqual({ min: 1, max: 7 });
  });

  it("has every planted fault among its findings, with its cell", async () => {
    const { survey, actions } = await opened();
    actions.choose({ scale: { min: 1, max: 7 } });
    const listed = findingGroups(survey().findings).flatMap(({ findings }) => findings);
    const unlisted = expected.planted_cells.filter((planted) => {
      const kinds = kindsOf(planted);
      return kinds.length > 0 && !listed.some(({ address, kind }) => address === planted.cell && kinds.includes(kind));
    });
    expect(unlisted.map(({ cell }) => cell)).toEqual([]);
    const rows = listed.filter(({ kind }) => kind === "row-left-out").map(({ address }) => Number(address.replace(/\D/g, "")));
    expect(rows).toEqual([...expected.repeated_header_rows, ...expected.footer_rows]);
  });

  it("goes to the cell of each finding", async () => {
    const { survey, actions, host } = await opened();
    actions.choose({ scale: { min: 1, max: 7 } });
    for (const { address } of survey().findings) await actions.showCell(address);
    expect(host.shown).toEqual(survey().findings.map(({ address }) => `${grid.sheet}!${address}`));
  });
});
