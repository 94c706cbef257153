import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import { sampleQuestionnaire, sampleSurvey } from "../../src/questionnaires/sample";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";

const { cells, ...place } = sampleSurvey(sampleQuestionnaire, "en");
const [header = [], ...answers] = cells;
/** The sample with short headers: E1, P22, W5. */
const plain = [header.map((text) => String(text).replace(/^([EPW]\d+) .*/, "$1")), ...answers];
const worded = [header.map((text) => String(text).replace(/^([EP]\d+) .*/, "$1 own\nwords")), ...answers];

function read(options: Record<string, unknown>, rows = plain): Survey | string {
  const reading = readSurvey({ ...place, cells: rows }, { questionnaire: "servqual-1991", ...options }, questionnaires);
  return reading.status === "read" ? reading.survey : JSON.stringify(reading.refusal);
}

function survey(found: Survey | string): Survey {
  if (typeof found === "string") throw new Error(found);
  return found;
}

const headers = (block: string): string[] => Array.from({ length: 22 }, (_, index) => `${block}${index + 1}`);

describe("options that name columns", () => {
  it("find a header whatever its case, width and line breaks", () => {
    const { roles, columns } = survey(read({ perception: headers("p").map((header) => `${header}  OWN words`) }, worded));
    expect(roles.perception.map((column) => columns[column ?? -1]?.header)).toEqual(headers("P").map((header) => `${header} own words`));
    expect(survey(read({ groups: ["SITE\u3000\n"] })).roles.groups).toHaveLength(1);
  });

  it("may not name a column twice in one list", () => {
    expect(read({ groups: ["site", "Site "] })).toBe('{"code":"column-named-twice","column":"Site ","option":"groups"}');
    expect(read({ weights: ["W1", "W2", "W3", "W4", "W4"] })).toContain("column-named-twice");
  });

  it("may not name a column for expectation and perception", () => {
    expect(read({ perception: headers("E") })).toBe('{"code":"column-named-twice","column":"E1","option":"expectation, perception"}');
  });
});

describe("the option reversed", () => {
  it.each([
    ["the item's id", "item10"],
    ["its number as text", "10"],
    ["its number", 10],
    ["its header", "P10"],
    ["its header in another case and width", "ｅ１０ "],
  ])("knows an item by %s", (_what, name) => {
    expect(
      survey(read({ reversed: [name] }))
        .keys.map((key, index) => (key === -1 ? index + 1 : 0))
        .filter(Boolean),
    ).toEqual([10]);
  });

  it("tells a name that is no item's", () => {
    expect(read({ reversed: ["E99"] })).toContain('"column":"E99","option":"reversed"');
  });
});
