import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/survey/grid";
import type { Survey } from "../../../src/survey/survey";
import type { Choices } from "../../../src/taskpane/state/choices";
import { changedChoices, choicesFromSurvey } from "../../../src/taskpane/state/choices";
import { answeredEffect } from "../../../src/taskpane/state/effects/answeredEffect";
import { driverEffect } from "../../../src/taskpane/state/effects/driverEffect";
import { groupEffects } from "../../../src/taskpane/state/effects/groupEffect";
import { targetEffect } from "../../../src/taskpane/state/effects/targetEffect";
import { weightEffect } from "../../../src/taskpane/state/effects/weightEffect";
import { recognise } from "../../../src/taskpane/state/recognise";
import { readAgain } from "../../../src/taskpane/state/recognise";
import { survey as grid } from "../pane";

interface Read {
  readonly survey: Survey;
  readonly choices: Choices;
}

function read(cells: Grid = grid, change: Partial<Choices> = {}): Read {
  const recognised = recognise(cells);
  if (recognised.status !== "read") throw new Error("the survey is readable");
  const choices = changedChoices(choicesFromSurvey(recognised.survey, []), change);
  return { survey: readAgain(cells, choices, recognised.survey).survey, choices };
}

/** The golden survey, each cell of a column changed. */
function withColumn(header: string, cell: (row: number) => string | number): Grid {
  const [headers = [], ...rows] = grid.cells;
  const column = headers.indexOf(header);
  const place = column < 0 ? headers.length : column;
  const changed = rows.map((row, index) => Object.assign([...row], { [place]: cell(index) }));
  return { ...grid, cells: [Object.assign([...headers], { [place]: header }), ...changed] };
}

describe("what groups do to n", () => {
  it("counts everyone in each group and hides none of the large", () => {
    const { survey } = read();
    const [site] = groupEffects(survey, ["site"], 5);
    expect(site?.groups.reduce((sum, { n }) => sum + n, 0)).toBe(300 - (site?.outside ?? 0));
    expect(site?.hidden).toBe(0);
  });

  it("hides a small group, and the next smallest with it, so that it cannot be had by subtraction", () => {
    const cells = withColumn("site", (row) => (row < 3 ? "Tiny" : row < 50 ? "Small" : row < 150 ? "Large" : "Largest"));
    const [site] = groupEffects(read(cells, { groups: ["site"], wave: false }).survey, ["site"], 5);
    expect(site?.groups).toContainEqual({ name: "Tiny", n: 3 });
    expect(site?.hidden).toBe(2);
  });

  it("hides no fewer groups the larger the smallest that is shown", () => {
    const cells = withColumn("site", (row) => `S${Math.floor(Math.sqrt(row))}`);
    const { survey } = read(cells, { groups: ["site"], wave: false });
    const hidden = (minimum: number): number => groupEffects(survey, ["site"], minimum)[0]?.hidden ?? NaN;
    expect(hidden(1)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (minimum) => hidden(minimum) <= hidden(minimum + 5)),
      { numRuns: 15 },
    );
  });

  it("says nothing of a column that is not there or names its respondents", () => {
    const cells = withColumn("name", (row) => `Respondent ${row}`);
    expect(groupEffects(read(cells).survey, ["nowhere"], 5)).toEqual([]);
    expect(groupEffects(read(cells).survey, ["name"], 5)).toEqual([]);
  });
});

describe("what drivers do to n", () => {
  it("keeps those who answered the outcome and every driver, and more of them the fewer the drivers", () => {
    const { survey, choices } = read(grid, { questionnaire: "servqual-1991" });
    const all = driverEffect(survey, choices);
    expect(all).toMatchObject({ outcome: "osat", drivers: 22, respondents: 300 });
    const complete = survey.rows.filter((_, row) =>
      [survey.answers.outcome, ...survey.answers.perception].every((column) => column !== undefined && !Number.isNaN(column[row])),
    );
    expect(all?.complete).toBe(complete.length);
    const few = driverEffect(survey, { ...choices, entries: { "drivers.drivers": ["P1", "P2"] } });
    expect(few).toMatchObject({ drivers: 2 });
    expect(few?.complete).toBeGreaterThan(all?.complete ?? NaN);
  });

  it("says nothing while there is no outcome", () => {
    const { survey, choices } = read(grid, { questionnaire: "servqual-1991", outcome: false });
    expect(driverEffect(survey, choices)).toBeUndefined();
  });
});

describe("what questions do to n", () => {
  it("counts who answered all and any of them", () => {
    const { survey, choices } = read(grid, { questionnaire: "servqual-1991" });
    const all = answeredEffect(survey, choices, "reliability", "items");
    const one = answeredEffect(survey, { ...choices, entries: { "reliability.items": ["P1"] } }, "reliability", "items");
    expect(all?.questions).toBe(22);
    expect(one).toMatchObject({ questions: 1, respondents: 300 });
    expect(one?.all).toBe(one?.any);
    expect(one?.all).toBe(survey.answers.perception[0]?.filter((answer) => !Number.isNaN(answer)).length);
    expect(all?.all).toBeLessThan(one?.all ?? NaN);
    expect(all?.any).toBeGreaterThanOrEqual(one?.any ?? NaN);
  });
});

describe("what a target does", () => {
  it("is reached by everyone at the low end of the scale and by fewer the higher it is", () => {
    const { survey, choices } = read(grid, { questionnaire: "servqual-1991" });
    const lowest = targetEffect(survey, choices, 1);
    expect(lowest?.reached).toBe(lowest?.n);
    const reached = [2, 3, 4, 5, 6, 7].map((target) => targetEffect(survey, choices, target)?.reached ?? NaN);
    expect(reached).toEqual([...reached].sort((one, other) => other - one));
    expect(reached[0]).toBeGreaterThan(reached[5] ?? NaN);
  });
});

describe("what case weights cost", () => {
  it("is nothing while there are none", () => {
    expect(weightEffect(read().survey)).toBeUndefined();
  });

  it("is Kish's effective n, and the respondents without a weight", () => {
    const cells = withColumn("my weights", (row) => (row < 100 ? 3 : row < 200 ? 1 : ""));
    const { survey } = read(cells, { weight: "my weights" });
    const effect = weightEffect(survey);
    expect(effect).toMatchObject({ n: 200, leftOut: 100 });
    expect(effect?.effective).toBeCloseTo((100 * 3 + 100) ** 2 / (100 * 9 + 100), 10);
  });
});
