import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import { servqual1991 } from "../../src/questionnaires/servqual/index";
import { keyEvidence } from "../../src/survey/keyEvidence";
import { fingerprint } from "../../src/survey/fingerprint";
import type { Grid, GridCell } from "../../src/survey/grid";
import { groupsOf } from "../../src/survey/grouping";
import { readTable } from "../../src/survey/responseTable";
import { readSurvey } from "../../src/survey/readSurvey";
import { keyedColumn } from "../../src/survey/reverseKeyed";
import { csvGrid, golden } from "../agreement/files";

const grid = (cells: readonly (readonly GridCell[])[]): Grid => ({ sheet: "S", row: 0, column: 0, cells });

describe("reading servqual_raw.csv", () => {
  const { cleaning } = golden("servqual.json") as {
    cleaning: { columns: Record<string, { valid: number; text: number; out_of_range: number }> };
  };
  const reading = readSurvey(
    csvGrid("servqual_raw.csv"),
    { questionnaire: "servqual-1988", weights: ["W1", "W2", "W3", "W4", "W5"], outcome: "osat" },
    questionnaires,
  );
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  const { survey } = reading;

  it("finds as many answers, texts and off-scale numbers in every column as R did", () => {
    const { answers: read, roles } = survey;
    const columns = [...read.expectation, ...read.perception, ...read.points, read.outcome, read.recommend];
    const indices = [...roles.expectation, ...roles.perception, ...roles.points, roles.outcome, roles.recommend];
    columns.forEach((answers, place) => {
      const header = survey.columns[indices[place] ?? -1]?.header ?? "";
      const expected = cleaning.columns[header];
      const found = (kind: string): number =>
        survey.findings.filter((finding) => finding.kind === kind && finding.column === header).length;
      expect([header, answers?.filter((answer) => !Number.isNaN(answer)).length]).toEqual([header, expected?.valid]);
      expect([header, found("off-scale")]).toEqual([header, expected?.out_of_range]);
      expect([header, found("invalid")]).toEqual([header, expected?.text]);
    });
  });

  it("names the cell of every finding", () => {
    const cells = csvGrid("servqual_raw.csv").cells;
    const offScale = survey.findings.filter(({ kind }) => kind === "off-scale");
    expect(offScale).toHaveLength(17);
    for (const { address, content } of offScale) {
      const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(String(cells[Number(row) - 1]?.[column])).toBe(content);
    }
  });
});

describe("readTable", () => {
  it.each([
    ["Total", false],
    ["合计 Total", false],
    ["Average (n = 60)", false],
    ["平均值：4.5", false],
    ["Mean: n", false],
    ["Total Wine Ltd", true],
    ["Sumner", true],
    ["Mean Street branch", true],
    ["平均 Road", true],
  ])("with a row that begins with %j keeps it: %s", (first, isKept) => {
    const read = readTable(
      grid([
        ["site", "E1", "E2", "P1", "P2"],
        ["North", 5, 6, 7, 4],
        [first, 5, 6, 7, 4],
      ]),
    );
    if ("refusal" in read) throw new Error(read.refusal.code);
    expect(read.table.rows).toEqual(isKept ? [1, 2] : [1]);
  });

  it("skips titles, blank rows, repeated headers and totals, and says which rows it left out", () => {
    const header = ["id", "site", "E1", "E2", "E3", "P1", "P2", "P3"];
    const answers = (id: string): GridCell[] => [id, "North", 5, 6, 7, 4, 5, 6];
    const read = readTable(
      grid([
        ["Survey 2026"],
        [],
        header,
        answers("a"),
        ["", "", "", "", "", "", "", ""],
        header,
        answers("b"),
        ["Average", "", 5, 6, 7, 4, 5, 6],
        ["Note: preliminary"],
      ]),
    );
    if ("refusal" in read) throw new Error(read.refusal.code);
    expect(read.table.rows).toEqual([3, 6]);
    expect(read.table.findings.map(({ address }) => address)).toEqual(["A6", "A8", "A9"]);
  });

  it("keeps a respondent who answered nothing but is named", () => {
    const read = readTable(
      grid([
        ["id", "site", "wave", "E1", "P1", "E2", "P2"],
        ["a", "North", "W1", "", "", "", ""],
        ["b", "South", "W1", 1, 2, 3, 4],
      ]),
    );
    if ("refusal" in read) throw new Error(read.refusal.code);
    expect(read.table.rows).toHaveLength(2);
  });

  it.each([
    ["empty-range", []],
    ["empty-range", [["", " "]]],
    [
      "no-header",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["no-respondents", [["E1", "P1"]]],
  ])("refuses with %s", (code, cells) => {
    expect(readTable(grid(cells))).toMatchObject({ refusal: { code } });
  });
});

describe("keys", () => {
  const scale = { min: 1, max: 7 };

  it("turned twice give back what was there", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(NaN))), (answers) => {
        const column = Float64Array.from(answers);
        expect(keyedColumn(keyedColumn(column, -1, scale), -1, scale)).toEqual(column);
      }),
    );
  });

  it("refuse an answer off the scale: reading has ruled that out", () => {
    expect(() => keyedColumn(Float64Array.of(8), -1, scale)).toThrow(RangeError);
  });
});

describe("groupsOf", () => {
  it("joins spellings, shows the commonest, orders numbers by size and leaves blanks out", () => {
    const groups = groupsOf({ header: "h", position: 0, cells: ["w10", "W2", "Ｗ2", "W2 ", "", "w10"] });
    expect(groups).toEqual([
      { name: "W2", members: [1, 2, 3] },
      { name: "w10", members: [0, 5] },
    ]);
  });
});

describe("fingerprint", () => {
  it("changes with any one cell", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        (cells, place) => {
          const row = cells[place % cells.length] ?? [];
          const changed = cells.map((other) => (other === row ? [`${String(row[0])}!`, ...row.slice(1)] : other));
          expect(fingerprint(changed)).not.toBe(fingerprint(cells));
          expect(fingerprint(cells)).toMatch(/^[0-9a-f]{16}$/);
        },
      ),
    );
  });
});

describe("keyEvidence", () => {
  it("says nothing of a block that lacks the items in question", () => {
    const positive = servqual1991.items.filter(({ number }) => !servqual1991.wordedBothWays?.includes(number)).map(({ number }) => number);
    const header = positive.flatMap((number) => [`E${number}`, `P${number}`]);
    const reading = readSurvey(
      grid([header, ...[1, 2, 3].map((row) => header.map((_, column) => ((row * column) % 7) + 1))]),
      { questionnaire: "servqual-1991" },
      questionnaires,
    );
    if (reading.status === "refused") throw new Error(reading.refusal.code);
    expect(keyEvidence(reading.survey)).toEqual([]);
  });
});
