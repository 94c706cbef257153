import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RawOptions } from "../../../src/analyses/analysis";
import { questionnaires } from "../../../src/questionnaires";
import { sampleSurvey } from "../../../src/questionnaires/sample";
import type { ReportCell } from "../../../src/report/tree";
import { cellText, isNotComputable } from "../../../src/report/tree";
import type { Grid } from "../../../src/survey/grid";
import { readSurvey } from "../../../src/survey/readSurvey";
import { noChoices } from "../../../src/taskpane/state/choices";
import type { FillContext, Variant } from "../../../src/taskpane/state/formulas/fillContext";
import { isUnfit, variantId } from "../../../src/taskpane/state/formulas/fillContext";
import { fillContext } from "../../../src/taskpane/state/formulas/fillFunction";
import type { FunctionForm } from "../../../src/taskpane/state/formulas/functionForm";
import { formulaOf, functionForm, withEntry } from "../../../src/taskpane/state/formulas/functionForm";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid } from "../../agreement/files";
import { completeReport, tableOf } from "../../analyses/tables";
import { fakeRuntime } from "../../functions/fakeRuntime";
import { lineOf, linesOf } from "../../functions/ranges";
import { evaluate } from "./evaluate";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

type Lines = readonly Readonly<Record<string, unknown>>[];

function contextOf(grid: Grid, options: RawOptions): FillContext {
  const reading = readSurvey(grid, options, questionnaires);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  const context = fillContext({ survey: reading.survey, choices: noChoices, versions: [] });
  if (isUnfit(context)) throw new Error(context.unfit);
  return context;
}

function shownIn(cell: ReportCell | undefined): unknown {
  if (typeof cell === "number") return cell;
  return cell === undefined || isNotComputable(cell) ? "" : cellText(cell);
}

function expectSame(lines: Lines, rows: Lines, columns: Readonly<Record<string, string>>): void {
  expect(lines.length).toBeGreaterThan(0);
  expect(rows.length).toBeGreaterThanOrEqual(lines.length);
  lines.forEach((line, place) => {
    for (const [ours, theirs] of Object.entries(columns)) {
      const [given, expected] = [line[ours], rows[place]?.[theirs]];
      if (typeof expected === "number") expectClose(Number(given), expected, 1e-9, `${place} ${ours}`);
      else expect(given, `${place} ${ours}`).toBe(expected);
    }
  });
}

const same = (...names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, name]));

/** One survey: its formulas beside its reports. */
class Both {
  private readonly context: FillContext;

  constructor(
    private readonly grid: Grid,
    private readonly options: RawOptions,
  ) {
    this.context = contextOf(grid, options);
  }

  form(name: string, variant?: Variant): FunctionForm {
    const form = functionForm(name, this.context, variant && variantId(variant));
    expect(form.unfit, name).toBeUndefined();
    return form;
  }

  cells(form: FunctionForm): unknown[][] {
    return evaluate(formulaOf(form), { grid: this.grid });
  }

  lines(name: string, variant?: Variant): Lines {
    return linesOf(this.cells(this.form(name, variant)));
  }

  rows(analysis: string, table: string, own: RawOptions = {}): Lines {
    const { rows } = tableOf(completeReport(this.grid, analysis, { ...this.options, ...own }), table);
    return rows.map(({ cells }) => Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, shownIn(cell)])));
  }
}

const untidy = new Both(csvGrid("servqual_raw.csv"), { questionnaire: "servqual-1988" });
const named = (id: string): Grid => ({ ...sampleSurvey(id, "en"), sheet: `Survey of '26 (${id.slice(0, 8)})` });
const interval = same("n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p");

describe("formulas as they are filled in give what the reports of the same survey give", () => {
  test("GAP and SERVQUAL, with turned items and points shared out, on untidy answers", () => {
    expectSame(untidy.lines("GAP"), untidy.rows("servqual", "items"), interval);
    const lines = untidy.lines("SERVQUAL");
    expect(lines).toHaveLength(8);
    expectSame(lines.slice(0, 5), untidy.rows("servqual", "dimensions"), { ...interval, ...same("dimension", "pHolm") });
    expectSame(lines.slice(5), untidy.rows("servqual", "overall"), { ...interval, dimension: "line" });
  });

  test("SERVQUAL of items that a person has turned otherwise", () => {
    const own = new Both(csvGrid("servqual_raw.csv"), { questionnaire: "servqual-1988", reversed: ["10", "13"] });
    expect(formulaOf(own.form("SERVQUAL"))).toContain("SURVEY.REVERSE");
    expectSame(own.lines("SERVQUAL").slice(0, 5), own.rows("servqual", "dimensions"), { ...interval, ...same("dimension", "pHolm") });
  });

  test("RATIO and BAND of the items", () => {
    const rows = untidy.rows("satisfaction-ratio", "items");
    const ratios = untidy.cells(untidy.form("RATIO")).map(([ratioOfMeans]) => ({ ratioOfMeans }));
    expectSame(ratios, rows, same("ratioOfMeans"));
    expect(untidy.cells(untidy.form("BAND"))).toHaveLength(rows.length);
  });

  test("ALPHA, OMEGA and ITEMREST of a dimension", () => {
    const scales = untidy.rows("reliability", "scales");
    const alpha = lineOf(untidy.cells(withEntry(untidy.form("ALPHA"), "detail", "TRUE")));
    const omega = untidy.cells(untidy.form("OMEGA"))[0]?.[0];
    expectSame([{ ...alpha, omega }], scales, same("alpha", "omega", "ciLow", "ciHigh", "items", "n"));
    const columns = { ...same("n", "mean", "sd", "itemRest", "alphaIfDeleted"), ciLow: "itemRestLow", ciHigh: "itemRestHigh" };
    expectSame(untidy.lines("ITEMREST"), untidy.rows("reliability", "items"), columns);
  });

  test("FAVOURABLE of items of which some are turned", () => {
    const columns = same("n", "favourable", "ciLow", "ciHigh", "unfavourable");
    expectSame(untidy.lines("FAVOURABLE"), untidy.rows("favourable", "items"), columns);
  });

  test("RECOMMEND, where a blank is no 0", () => {
    const all = untidy.rows("loyalty", "nps", { outcome: "osat" }).at(-1) ?? {};
    const line = lineOf(untidy.cells(withEntry(untidy.form("RECOMMEND"), "detail", "TRUE")));
    expectSame([line], [all], { ...same("n", "promoters", "passives", "detractors", "ciLow", "ciHigh"), score: "nps" });
  });

  test("DRIVERS: dimensions, and items", () => {
    const columns = { ...same("correlation", "share"), importance: "shapley" };
    for (const of of ["dimensions", "items"] as const) {
      // Of 22 items the shares are found in another way, which takes its time.
      const both = of === "items" ? new Both(named("satisfaction"), { questionnaire: "satisfaction" }) : untidy;
      expectSame(both.lines("DRIVERS", { kind: "drivers", of }), both.rows("drivers", "drivers", { level: of }), columns);
    }
  });

  test("QUADRANT of a survey that asks for importance, and of one that asks for expectations", () => {
    for (const both of [new Both(named("satisfaction"), { questionnaire: "satisfaction" }), untidy]) {
      const placed = both.cells(both.form("QUADRANT")).map(([quadrant]) => ({ quadrant }));
      expectSame(placed, both.rows("quadrant", "attributes"), same("quadrant"));
    }
  });

  test("ZONE of a survey of minimum, desired and perceived levels", () => {
    const both = new Both(named("zone-of-tolerance"), { questionnaire: "zone-of-tolerance" });
    const columns = same("zone", "position");
    expectSame(both.lines("ZONE"), both.rows("zone-of-tolerance", "items"), columns);
  });

  test("INDEX100 of equally weighed dimensions", () => {
    const both = new Both(named("satisfaction"), { questionnaire: "satisfaction" });
    const index = both.cells(both.form("INDEX100"))[0]?.[0];
    expectSame([{ index }], both.rows("index", "index").slice(-1), same("index"));
  });

  test("COMPARE of one group with everybody outside it, item by item", () => {
    const group = untidy.form("COMPARE");
    const [first, third] = [untidy.lines("COMPARE")[0] ?? {}, untidy.lines("COMPARE")[9] ?? {}];
    const columns = { n1: "n", mean1: "mean", n2: "restN", mean2: "rest", ...same("difference", "ciLow", "ciHigh", "p") };
    const name = JSON.parse(group.variant ?? "{}") as { readonly group: string };
    for (const [line, item] of [
      [first, "P1"],
      [third, "P10"],
    ] as const) {
      const rows = untidy.rows("compare", "rest", { items: [item], groups: ["site"] });
      expectSame([line], rows.filter(({ group: shown }) => shown === name.group).slice(0, 1), columns);
    }
  });

  test("SCORE: a score for whoever answered half the items", () => {
    const scores = untidy.cells(untidy.form("SCORE")).map(([score]) => score);
    expect(scores).toHaveLength(300);
    expect(scores.filter((score) => typeof score === "number").length).toBeGreaterThan(250);
  });

  test("BORDA and CONCORDANCE of ranks", () => {
    const both = new Both(named("priorities"), { questionnaire: "priorities" });
    const lines = [...both.lines("BORDA")].sort((one, other) => Number(one["place"]) - Number(other["place"]));
    expectSame(lines, both.rows("ranking", "options"), same("points", "meanRank", "place"));
    const agreement = lineOf(both.cells(withEntry(both.form("CONCORDANCE"), "detail", "TRUE")));
    expectSame([agreement], both.rows("ranking", "agreement"), same("w", "members", "options", "meanRho", "chiSquare", "df", "p"));
  });
});
