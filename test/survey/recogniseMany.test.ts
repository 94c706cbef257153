import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine/index";
import type { Grid, GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import type { ItemColumns, Survey } from "../../src/survey/survey";
import { csvGrid } from "../agreement/files";
import { known, wordOf } from "./fixtures/questionnaires";

function read(given: Grid, options: Readonly<Record<string, unknown>> = {}): Survey {
  const reading = readSurvey(given, options, known);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  return reading.survey;
}

const grid = (cells: readonly (readonly GridCell[])[]): Grid => ({ sheet: "S", row: 0, column: 0, cells });

/** Columns of answers between two ends, each different from the next. */
function rated(headers: readonly string[], min: number, max: number, more: Readonly<Record<string, readonly GridCell[]>> = {}): Grid {
  const rows = Array.from({ length: 12 }, (_, row) => [
    ...headers.map((__, column) => min + ((row * 3 + column) % (max - min + 1))),
    ...Object.values(more).map((cells) => cells[row % cells.length] ?? ""),
  ]);
  return grid([[...headers, ...Object.keys(more)], ...rows]);
}

const numbered = (mark: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${mark}${index + 1}`);
const headersOf = ({ columns }: Survey, list: ItemColumns | undefined): (string | undefined)[] =>
  (list ?? []).map((index) => columns[index ?? -1]?.header);

describe("the golden surveys", () => {
  it("servqual_raw.csv is SERVQUAL, whichever wording", () => {
    const survey = read(csvGrid("servqual_raw.csv"));
    expect(survey.recognition).toEqual({
      basis: "guessed",
      evidence: "headers",
      matched: 44,
      expected: 44,
      alternatives: ["servqual-1988", "servqual-1991"],
    });
    const { columns, roles } = survey;
    const header = (index: number | undefined): string | undefined => columns[index ?? -1]?.header;
    expect(roles.groups.map(header)).toEqual(["site"]);
    expect([roles.outcome, roles.recommend, roles.wave, roles.identity].map(header)).toEqual(["osat", "ltr", "wave", "id"]);
    expect(roles.weight).toBeUndefined();
    expect(roles.blocks.expectation).toBe(roles.expectation);
    expect(survey.answers.blocks.perception).toBe(survey.answers.perception);
  });

  it("employee.csv with 23 of its own statements is not the questionnaire of 25", () => {
    const survey = read(csvGrid("employee.csv"));
    expect(survey.questionnaire).toBeUndefined();
    expect(survey.recognition).toEqual({ basis: "none", matched: 0, expected: 0, alternatives: [] });
    const kinds = survey.candidates.map(({ kind, range }) => ({ kind, range }));
    expect(kinds.slice(0, 3).map(({ kind }) => kind)).toEqual(["identity", "group", "group"]);
    expect(kinds.slice(3, 26)).toEqual(new Array(23).fill({ kind: "item", range: { min: 0, max: 3 } }));
    expect(kinds[26]?.kind).toBe("open");
  });

  it("custorient.csv is the customer-orientation self-assessment by its seven sections", () => {
    const survey = read(csvGrid("custorient.csv"));
    expect(survey.questionnaire?.id).toBe("customer-orientation");
    expect(survey.recognition).toMatchObject({ basis: "guessed", matched: 40, expected: 40, alternatives: ["customer-orientation"] });
    expect(headersOf(survey, survey.roles.blocks.answers).slice(6, 9)).toEqual(["C1_7", "C2_1", "C2_2"]);
    expect(survey.questionnaire?.items[7]?.dimension).toBe("part2");
  });

  it("zot.csv is a zone of tolerance, not the perceptions of SERVQUAL", () => {
    const survey = read(csvGrid("zot.csv"));
    expect(survey.questionnaire?.id).toBe("zone-of-tolerance");
    expect(survey.recognition).toMatchObject({ matched: 66, expected: 66, alternatives: ["zone-of-tolerance"] });
    expect(survey.scales.desired).toEqual({ min: 1, max: 9 });
    expect(headersOf(survey, survey.roles.blocks.minimum)).toEqual(numbered("MIN", 22));
    expect(headersOf(survey, survey.roles.blocks.perceived)).toEqual(numbered("PER", 22));
    expect(survey.questionnaire?.items[0]?.label.en).toBe("item 1");
    expect(survey.findings.filter(({ kind }) => kind === "off-scale")).toEqual([]);
  });

  it("importance.csv rates twelve attributes of its own in satisfaction and importance", () => {
    const survey = read(csvGrid("importance.csv"));
    expect(survey.questionnaire?.id).toBe("satisfaction");
    expect(headersOf(survey, survey.roles.blocks.satisfaction)).toEqual(numbered("S", 12));
    expect(headersOf(survey, survey.roles.blocks.importance)).toEqual(numbered("I", 12));
    expect(survey.recognition).toMatchObject({ matched: 24, expected: 24 });
  });

  it.each(["ecsi.csv", "attitude.csv", "swiss.csv", "longley.csv", "trend.csv", "sleep.csv", "plantgrowth.csv"])(
    "%s is no questionnaire that is known",
    (file) => {
      const survey = read(csvGrid(file));
      expect(survey.recognition.basis).toBe("none");
      expect(survey.questionnaire).toBeUndefined();
      expect(survey.answers.blocks).toEqual({});
      expect(survey.findings).toEqual([]);
    },
  );

  it("messy_export.xlsx asks six items of its own twice", async () => {
    const workbook = await excelEngine.open(
      new Uint8Array(readFileSync(new URL("../golden/messy_export.xlsx", import.meta.url))),
      "messy_export.xlsx",
    );
    const sheet = workbook.sheets.find(({ name }) => name === "Responses 答卷");
    const used = sheet?.usedArea(true);
    if (!sheet || !used) throw new Error("The export has lost its sheet.");
    const cells = Array.from({ length: used.rows }, (_, row) =>
      Array.from({ length: used.columns }, (__, column) => sheet.valueAt(used.row + row, used.column + column)),
    );
    const survey = read({ sheet: sheet.name, row: used.row, column: used.column, cells });
    expect(survey.recognition).toMatchObject({ basis: "guessed", matched: 12, expected: 12 });
    expect(survey.questionnaire?.items.map(({ label }) => label["zh-CN"])[1]).toBe("设施吸引人 Appealing facilities");
    expect(headersOf(survey, survey.roles.perception)[5]).toMatch(/^P6 /);
    const kindOf = (word: string): string | undefined =>
      survey.candidates.find(({ column }) => survey.columns[column]?.header.includes(word))?.kind;
    expect(["Timestamp", "ID", "Site", "Gender", "Age", "Overall", "recommend", "Comments", "IP"].map(kindOf)).toEqual([
      "date",
      "identity",
      "group",
      "group",
      "number",
      "outcome",
      "recommend",
      "open",
      "identity",
    ]);
    const wrong = survey.findings.filter(({ kind }) => kind === "off-scale" || kind === "invalid");
    expect(wrong).toHaveLength(11);
  });
});

describe("by shape", () => {
  it.each<[string, string[], number, number, string | undefined, string[]]>([
    ["25 columns of 0 to 3", numbered("Q", 25), 0, 3, "employee", ["employee"]],
    ["25 columns of 1 to 5", numbered("Q", 25), 1, 5, undefined, []],
    ["24 columns of 0 to 3", numbered("Q", 24), 0, 3, undefined, []],
    ["40 columns of 1 to 5", numbered("Item ", 40), 1, 5, "customer-orientation", ["customer-orientation"]],
    ["40 columns of 0 to 10", numbered("Q", 40), 0, 10, undefined, []],
    ["18 columns of 1 to 5", numbered("Q", 18), 1, 5, "programme-check", ["programme-check", "custom"]],
    ["22 columns of 1 to 7", numbered("Q", 22), 1, 7, "servqual-1988", ["servqual-1988", "servqual-1991", "custom"]],
    ["44 columns of 1 to 7", numbered("题", 44), 1, 7, "servqual-1988", ["servqual-1988", "servqual-1991"]],
    ["44 columns of 1 to 9", numbered("Q", 44), 1, 9, "servqual-1988", ["servqual-1988", "servqual-1991"]],
    ["13 columns", numbered("Q", 13), 1, 5, undefined, []],
  ])("%s", (_, headers, min, max, id, alternatives) => {
    const survey = read(rated(headers, min, max));
    expect(survey.questionnaire?.id).toBe(id);
    expect(survey.recognition.alternatives).toEqual(alternatives);
  });

  it("22 columns alone are what is perceived", () => {
    const { roles } = read(rated(numbered("Q", 22), 1, 7));
    expect(roles.perception).toEqual(Array.from({ length: 22 }, (_, index) => index));
    expect(roles.expectation.every((column) => column === undefined)).toBe(true);
  });

  it("numbers that words follow are somebody's own statements", () => {
    const survey = read(
      rated(
        numbered("Q", 25).map((header) => `${header} some other statement`),
        0,
        3,
      ),
    );
    expect(survey.questionnaire).toBeUndefined();
  });

  it("sections have to end where the questionnaire's end", () => {
    const sizes = [7, 5, 4, 7, 4, 6, 7];
    const headers = sizes.flatMap((size, section) => numbered(`C${section + 1}_`, size));
    expect(read(rated(headers, 1, 5)).questionnaire).toBeUndefined();
  });
});

describe("by words", () => {
  it.each(["en", "zh-CN"] as const)("items named in %s are found in any order, with numbers and background between them", (language) => {
    const names = Array.from({ length: 25 }, (_, index) => `${index + 1}. ${wordOf(index + 1)[language]}`).reverse();
    const survey = read(rated(names, 0, 3, { [language === "en" ? "Role" : "岗位"]: ["a", "b"] }));
    expect(survey.questionnaire?.id).toBe("employee");
    expect(survey.roles.blocks.answers?.[0]).toBe(24);
    expect(survey.roles.groups).toEqual([25]);
  });

  it("attributes of the user's own are named under the marks of two blocks", () => {
    const names = ["Parking", "Opening hours", "Staff"];
    const survey = read(
      rated([...names.map((name) => `Importance: ${name}`), ...names.map((name) => `Satisfaction: ${name}`), "overall"], 1, 5),
    );
    expect(survey.questionnaire?.id).toBe("satisfaction");
    expect(survey.questionnaire?.items.map(({ label, own }) => [label.en, own])).toEqual(names.map((name) => [name, true]));
    expect(survey.roles.blocks.satisfaction).toEqual([3, 4, 5]);
    expect(survey.questionnaire?.dimensions).toEqual([]);
  });

  it("the same in Chinese, with bands over the attributes", () => {
    const names = ["停车", "营业时间", "员工态度", "环境"];
    const header = [...names, ...names];
    const band = ["满意度", "", "", "", "重要性", "", "", ""];
    const rows = Array.from({ length: 9 }, (_, row) => header.map((__, column) => 1 + ((row + column) % 5)));
    const survey = read(grid([["2026 年调查"], band, header, ...rows]));
    expect(survey.questionnaire?.id).toBe("satisfaction");
    expect(survey.roles.blocks.importance).toEqual([4, 5, 6, 7]);
    expect(survey.questionnaire?.items[2]?.label["zh-CN"]).toBe("员工态度");
  });

  it("an attribute in our own words keeps them, and its dimension", () => {
    const own = ["Parking", "Signs"];
    const names = [...own, wordOf(4).en];
    const survey = read(rated([...names.map((name) => `${name} (importance)`), ...names.map((name) => `${name} (satisfaction)`)], 1, 5));
    expect(survey.questionnaire?.items.map(({ dimension }) => dimension)).toEqual([undefined, undefined, "part2"]);
    expect(survey.questionnaire?.items[2]?.label["zh-CN"]).toBe(wordOf(4)["zh-CN"]);
    expect(survey.questionnaire?.dimensions.map(({ id }) => id)).toEqual(["part2"]);
  });

  it("fifteen pairs are no torn SERVQUAL but gaps of the user's own", () => {
    const survey = read(rated([...numbered("E", 15), ...numbered("P", 15)], 1, 7));
    expect(survey.questionnaire?.id).toBe("service-gaps");
    expect(survey.questionnaire?.items).toHaveLength(15);
  });

  it("SERVQUAL without a few of its columns is SERVQUAL still", () => {
    const headers = [...numbered("E", 22), ...numbered("P", 22)].filter((header) => !["E3", "P7", "P8"].includes(header));
    const survey = read(rated(headers, 1, 7));
    expect(survey.recognition).toMatchObject({ matched: 41, expected: 44, alternatives: ["servqual-1988", "servqual-1991"] });
  });

  it("a column here and there does not make a questionnaire", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom("id", "E1", "P1", "S4", "I9", "MIN2", "DES2", "Q3", "city", "age", "sat", "Q17"), { minLength: 2 }),
        (headers) => {
          expect(read(rated(headers, 1, 5)).recognition.basis).toBe("none");
        },
      ),
    );
  });
});

describe("a declared questionnaire", () => {
  it("takes the first items of its numbers, whatever the answers", () => {
    const survey = read(rated(numbered("Q", 23), 0, 3), { questionnaire: "employee" });
    expect(survey.recognition).toEqual({ basis: "declared", matched: 23, expected: 25, alternatives: [] });
  });

  it("has its blocks named by options, with items of the user's own", () => {
    const headers = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const survey = read(rated(headers, 1, 9), { minimum: ["a", "b", "c"], desired: ["d", "e", "f"], perceived: ["g", "h", "i"] });
    expect(survey.questionnaire?.id).toBe("zone-of-tolerance");
    expect(survey.questionnaire?.items.map(({ id }) => id)).toEqual(["g", "h", "i"]);
    expect(headersOf(survey, survey.roles.blocks.desired)).toEqual(["d", "e", "f"]);
  });

  it("refuses blocks of different length, and a column in two of them", () => {
    const headers = ["a", "b", "c", "d", "e", "f"];
    const refusal = (options: Record<string, unknown>): unknown => readSurvey(rated(headers, 1, 9), options, known);
    expect(refusal({ minimum: ["a", "b"], desired: ["c", "d"], perceived: ["e"] })).toMatchObject({
      refusal: { code: "unequal-lists", first: "minimum", second: "perceived", firstCount: 2, secondCount: 1 },
    });
    expect(refusal({ minimum: ["a"], desired: ["b"], perceived: ["b"] })).toMatchObject({ refusal: { code: "column-named-twice" } });
  });

  it("reads each block on its own labels", () => {
    const header = ["S1", "S2", "S3", "I1", "I2", "I3"];
    const rows = [
      ["Very satisfied", "Neutral", "满意", "Very important", "unimportant", "一般"],
      ["dissatisfied", 5, "一般", 3, "很重要", "important"],
    ];
    const { answers, scales } = read(grid([header, ...rows]));
    expect(answers.blocks.satisfaction?.map((column) => [...(column ?? [])])).toEqual([
      [5, 2],
      [3, 5],
      [4, 3],
    ]);
    expect(answers.blocks.importance?.map((column) => [...(column ?? [])])).toEqual([
      [5, 3],
      [1, 5],
      [3, 4],
    ]);
    expect(scales).toEqual({ satisfaction: { min: 1, max: 5 }, importance: { min: 1, max: 5 }, expected: { min: 1, max: 5 } });
  });

  it("turns no importance: only keyed blocks are turned", () => {
    const survey = read(rated([...numbered("S", 3), ...numbered("I", 3)], 1, 5), { reversed: ["2"] });
    const raw = survey.columns.map(({ cells }) => cells[0]);
    expect(survey.keys).toEqual([1, -1, 1]);
    expect(survey.answers.blocks.satisfaction?.[1]?.[0]).toBe(6 - Number(raw[1]));
    expect(survey.answers.blocks.importance?.[1]?.[0]).toBe(Number(raw[4]));
  });
});

describe("under a band with the block's name", () => {
  it("columns with a letter and a number pair by their numbers", () => {
    const header = ["x1 queue", "x2 staff", "x3 price", "y1 queue now", "y2 staff now", "y3 price now"];
    const band = ["expectation", "", "", "perception", "", ""];
    const rows = Array.from({ length: 9 }, (_, row) => header.map((__, column) => 1 + ((row + column) % 5)));
    const survey = read(grid([["A survey"], band, header, ...rows]));
    expect(survey.roles.expectation).toEqual([0, 1, 2]);
    expect(survey.roles.perception).toEqual([3, 4, 5]);
    expect(survey.questionnaire?.items.map(({ label }) => label.en)).toEqual(["queue", "staff", "price"]);
  });
});
