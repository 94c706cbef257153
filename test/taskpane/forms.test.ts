import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language";
import { ranges } from "../../src/i18n/ranges";
import { questionnaires } from "../../src/questionnaires/index";
import { candidatesOf } from "../../src/taskpane/state/candidates";
import { changedChoices, changedEntries, noChoices, optionsFrom } from "../../src/taskpane/state/choices";
import { familyName } from "../../src/taskpane/state/familyName";
import { findingGroups } from "../../src/taskpane/state/findingGroups";
import { isoDate } from "../../src/taskpane/state/isoDate";
import { readNumber } from "../../src/taskpane/state/readNumber";
import { recognise } from "../../src/taskpane/state/recognise";
import { refreshRequests } from "../../src/taskpane/state/refreshRequests";
import { toggledItem } from "../../src/taskpane/state/turnedItems";
import { withCoordinate } from "../../src/taskpane/state/withCoordinate";
import { survey } from "./pane";

describe("the options of the analyses", () => {
  it("leave out a point while one of its coordinates is missing", () => {
    expect(optionsFrom({ ...noChoices, entries: { target: { importance: 5 } } })).not.toHaveProperty("target");
    const entries = { target: { importance: 5, performance: 4 } };
    expect(optionsFrom({ ...noChoices, entries })).toMatchObject(entries);
  });

  it("pass a cleared list as empty, so that it is not guessed again", () => {
    expect(optionsFrom(noChoices)).toMatchObject({ groups: [], weights: [], missingRule: "half" });
  });

  it("say that there is no wave where a person has said so, and leave out what nobody has chosen", () => {
    expect(optionsFrom({ ...noChoices, wave: false })).toMatchObject({ wave: false });
    expect(optionsFrom(noChoices)).not.toHaveProperty("wave");
  });

  it("forget an entry that is taken back", () => {
    expect(changedEntries({ crosshair: "median", confidence: 0.9 }, "crosshair", undefined)).toEqual({ confidence: 0.9 });
    expect(changedEntries({}, "crosshair", "median")).toEqual({ crosshair: "median" });
  });

  it("forget a choice that is taken back and keep the others", () => {
    const changed = changedChoices({ ...noChoices, wave: "wave", reversed: [10] }, { wave: undefined });
    expect(changed).toEqual({ ...noChoices, reversed: [10] });
  });
});

describe("candidates for roles", () => {
  const reading = recognise(survey);
  if (reading.status !== "read") throw new Error("the golden survey is readable");
  const candidates = candidatesOf(reading.survey);

  it("offer text columns with 2 to 30 different entries as groups, and no question", () => {
    expect(candidates.groups).toEqual(["wave", "site", "gender", "age_group"]);
  });

  it("offer number columns that are no question as outcome", () => {
    expect(candidates.outcomes).toContain("osat");
    expect(candidates.outcomes).toContain("ltr");
    expect(candidates.outcomes.some((header) => /^[EPW]\d/.test(header))).toBe(false);
  });
});

describe("small readings", () => {
  it("groups findings by kind, the gravest first", () => {
    const finding = (kind: "invalid" | "row-left-out") => ({ kind, address: "A1", column: "E1", content: "x" });
    const groups = findingGroups([finding("row-left-out"), finding("invalid"), finding("row-left-out")]);
    expect(groups.map(({ kind, findings }) => [kind, findings.length])).toEqual([
      ["invalid", 1],
      ["row-left-out", 2],
    ]);
  });

  it("names the family that two versions share, in each language", () => {
    const versions = questionnaires.filter(({ id }) => id.startsWith("servqual-"));
    for (const language of languages) expect(familyName(versions.map(({ name }) => name[language]))).toBe("SERVQUAL");
    expect(familyName(["SERVQUAL, 1988 wording"])).toBe("SERVQUAL, 1988 wording");
    expect(familyName([])).toBe("");
  });

  it("writes item numbers as ranges", () => {
    expect(ranges([10, 11, 12, 13, 18, 20])).toBe("10–13, 18, 20");
    expect(ranges([1, 2], "、")).toBe("1、2");
    expect(ranges([])).toBe("");
  });

  it("reads typed numbers with a point, a comma or full-width digits, and nothing else", () => {
    expect(["5", "5,5", " 4.25 ", "５．５", "-1"].map(readNumber)).toEqual([5, 5.5, 4.25, 5.5, -1]);
    expect(["", "5.", "five", "1e3", "5;5"].map(readNumber)).toEqual([undefined, 5, undefined, undefined, undefined]);
  });

  it("takes the date of the person's own calendar", () => {
    expect(isoDate(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });

  it("puts an item in its place and takes it out again", () => {
    expect(toggledItem([10, 13], 11)).toEqual([10, 11, 13]);
    expect(toggledItem([10, 11, 13], 11)).toEqual([10, 13]);
  });

  it("sets one coordinate of a point at a time", () => {
    expect(withCoordinate({ importance: 5 }, "performance", 4)).toEqual({ importance: 5, performance: 4 });
    expect(withCoordinate({ importance: 5 }, "importance", undefined)).toBeUndefined();
  });

  it("runs reports from one range with the same options together, and leaves unknown ones alone", () => {
    const listed = (analysis: string, options: Record<string, unknown>) => ({
      analysis,
      sheetId: analysis,
      sheetName: analysis,
      source: { sheet: "S", address: "A1:B9" },
      options,
      date: "2026-11-21",
    });
    const reports = [listed("servqual", { wave: "w" }), listed("quadrant", { wave: "w" }), listed("drivers", {}), listed("quadrant", {})];
    const now = { sheetId: "answers", sheet: "S", address: "A1:B9" };
    const states = Object.fromEntries(
      ["servqual", "quadrant", "drivers"].map((id) => [id, { freshness: "fresh" as const, added: 0, now }]),
    );
    expect(refreshRequests(reports, states, ["servqual", "quadrant"])).toEqual([
      { sheet: "S", address: "A1:B9", options: { wave: "w" }, live: false, analyses: ["servqual", "quadrant"] },
      { sheet: "S", address: "A1:B9", options: {}, live: false, analyses: ["quadrant"] },
    ]);
  });
});
