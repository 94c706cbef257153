import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { questionnaires } from "../../../src/questionnaires";
import { sampleSurvey, samples } from "../../../src/questionnaires/sample";
import type { Grid } from "../../../src/survey/grid";
import { readSurvey } from "../../../src/survey/readSurvey";
import { noChoices } from "../../../src/taskpane/state/choices";
import type { FillContext } from "../../../src/taskpane/state/formulas/fillContext";
import { isUnfit, variantId } from "../../../src/taskpane/state/formulas/fillContext";
import { fillContext, fillFunction } from "../../../src/taskpane/state/formulas/fillFunction";
import { formulaOf, functionForm, missingArguments, shapeOfForm } from "../../../src/taskpane/state/formulas/functionForm";
import { surveyFunctions } from "../../../src/taskpane/state/formulas/surveyFunctions";
import { fakeRuntime } from "../../functions/fakeRuntime";
import { evaluate } from "./evaluate";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

function contextOf(grid: Grid, questionnaire: string): FillContext {
  const reading = readSurvey(grid, { questionnaire }, questionnaires);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  const context = fillContext({ survey: reading.survey, choices: noChoices, versions: [] });
  if (isUnfit(context)) throw new Error(context.unfit);
  return context;
}

function hasResult(formula: string, grid: Grid): boolean {
  try {
    return evaluate(formula, { grid }).length > 0;
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^#(VALUE!|N\/A)$/) as string });
    return false;
  }
}

/** What each questionnaire is made for. */
const expected: Readonly<Record<string, readonly string[]>> = {
  "servqual-1988": ["GAP", "SERVQUAL", "RATIO", "BAND", "ADJUST", "QUADRANT", "DRIVERS", "RECOMMEND", "COMPARE", "ALPHA"],
  "servqual-1991": ["GAP", "SERVQUAL", "RATIO", "BAND", "ADJUST", "QUADRANT", "DRIVERS", "RECOMMEND", "COMPARE", "ALPHA"],
  employee: ["ALPHA", "OMEGA", "ITEMREST", "SCORE", "FAVOURABLE", "FLAGS", "REVERSE", "COMPARE", "INDEX100"],
  satisfaction: ["QUADRANT", "DRIVERS", "RECOMMEND", "FAVOURABLE", "INDEX100"],
  loyalty: ["RECOMMEND", "COMPARE"],
  "zone-of-tolerance": ["ZONE", "GAP", "RATIO"],
  priorities: ["BORDA", "CONCORDANCE"],
};

const named = samples.map(({ questionnaire }) => questionnaire.id).filter((id) => id !== "custom");

describe.each(named)("the sample of %s", (id) => {
  const grid = { ...sampleSurvey(id, "en"), sheet: "Survey '26" };

  it("fills in functions that give as many cells as is said, whatever they are about", () => {
    const context = contextOf(grid, id);
    const fitting = surveyFunctions.flatMap(({ name }) => {
      const filling = fillFunction(name, context);
      if (isUnfit(filling)) return [];
      // Two are enough of variants that differ in their columns only.
      for (const variant of [...filling.variants.slice(0, 2), ...filling.variants.slice(-1)]) {
        const form = functionForm(name, context, variantId(variant));
        expect(missingArguments(form)).toEqual([]);
        // Not every set of items has one factor; the function then says so.
        if (name === "OMEGA" && !hasResult(formulaOf(form), grid)) continue;
        const cells = evaluate(formulaOf(form), { grid });
        const { rows, columns } = shapeOfForm(form);
        expect(cells[0]?.length, formulaOf(form)).toBe(columns);
        if (rows !== undefined) expect(cells.length, formulaOf(form)).toBe(rows);
      }
      return [name];
    });
    expect(fitting).toEqual(expect.arrayContaining([...(expected[id] ?? [])]));
    expect(fitting).not.toContain("INTERVAL");
  });
});

test("an index of dimensions of different size takes weights that count them alike", () => {
  const context = contextOf({ ...sampleSurvey("satisfaction", "en"), sheet: "S" }, "satisfaction");
  expect(functionForm("INDEX100", context).entries["weights"]).toBe("{3,3,3,3,3,3,3,3,4,4,4}");
});
