import { describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine/index";
import type { SheetModel } from "../../preview/engine/workbook";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { expectClose } from "../agreement/closeTo";
import { golden } from "../agreement/files";
import { servedPreview } from "./servedPreview";

interface GoldenSurvey {
  readonly full: { readonly items: Readonly<Record<string, { readonly gap: number; readonly n: number }>> };
}

/** The numbers of a column in the table of 22 items, in the order of the sheet. */
function itemColumn(sheet: SheetModel, title: string): readonly unknown[] {
  for (const { area } of sheet.tables) {
    const places = Array.from({ length: area.columns }, (_, index) => area.column + index);
    const column = places.find((place) => sheet.valueAt(area.row, place) === title);
    if (column !== undefined && area.rows === 23)
      return Array.from({ length: 22 }, (_, index) => sheet.valueAt(area.row + 1 + index, column));
  }
  throw new Error(`${sheet.name} has no table of 22 items with a column ${title}`);
}

const served = servedPreview();

describe.each(languages)("from answers to result sheets, in %s", (language) => {
  it("recognises, asks for the wording, runs, shows results, and the saved workbook holds R's numbers", async () => {
    const preview = await served.open({ language });
    const { words, pane } = preview;
    const before = await preview.sheetNames();
    await preview.useAnswers();
    await pane.getByText(words.recognised.looksLike("SERVQUAL", 44, 44)).waitFor();

    await preview.run();
    await pane.getByText(words.version.ask).waitFor();
    await expect.poll(() => preview.hasFocus(pane.getByRole("radio", { name: /1988/ }))).toBe(true);
    expect(await preview.sheetNames()).toEqual(before);

    await preview.chooseWording("1988");
    await preview.runToResults();
    await pane.getByText(words.results.written(2)).waitFor();
    await expect.poll(() => preview.hasFocus(pane.getByRole("heading", { name: words.results.title, exact: true }))).toBe(true);
    await pane.getByRole("table").first().getByText("−1.45").waitFor();

    const after = await preview.sheetNames();
    expect(after).toHaveLength(before.length + 2);
    const workbook = await excelEngine.open(await preview.savedWorkbook(), "saved.xlsx");
    const written = workbook.sheets.filter(({ name }) => !before.includes(name));
    const gaps = written[0];
    if (gaps === undefined) throw new Error("no sheet was written");
    const { items } = (golden("servqual.json") as GoldenSurvey).full;
    const { title } = messagesFor(language).servqual.columns("95%").gap;
    const found = itemColumn(gaps, title);
    Object.values(items).forEach(({ gap }, index) => expectClose(found[index], gap, 1e-9, `item ${index + 1}`));
    expect(written.map(({ charts }) => charts.length > 0)).toEqual([true, true]);
    expect(preview.complaints).toEqual([]);
    await preview.close();
  });
});
