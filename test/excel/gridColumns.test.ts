import { describe, expect, it } from "vitest";
import { pointWidth } from "../../src/excel/layout/glyphWidth";
import { gridColumns } from "../../src/excel/layout/gridColumns";
import { languages } from "../../src/i18n/language";
import { sampleQuestionnaire, sampleSurvey } from "../../src/questionnaires/sample";

describe.each(languages)("the columns of the sample in %s", (language) => {
  const grid = sampleSurvey(sampleQuestionnaire, language);
  const { widths, lines } = gridColumns(grid);

  it("cut off no answer and tear no word of a header", () => {
    const [headers = [], ...rows] = grid.cells;
    headers.forEach((header, column) => {
      const width = widths[column] ?? 0;
      for (const row of rows) expect(pointWidth(String(row[column] ?? ""), 11)).toBeLessThan(width);
      if (language === "en") {
        for (const word of String(header).split(" ")) expect(pointWidth(word, 11, true)).toBeLessThan(width);
      }
    });
  });

  it("have headers of at most three lines, none of them wide", () => {
    expect(lines).toBeLessThanOrEqual(3);
    expect(Math.max(...widths)).toBeLessThan(160);
  });
});
