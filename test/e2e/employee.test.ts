import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertWords } from "../../src/i18n/insertWords";
import { languages } from "../../src/i18n/language";
import { privacyMessages } from "../../src/i18n/privacy";
import { questionnaires } from "../../src/questionnaires/index";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";
import { linesOf } from "./sheetTables";

const served = servedPreview();

/** The department of the sample that has four people. */
const smallGroup = { en: "Legal", "zh-CN": "法务部" } as const;
const minimum = 5;

/** A table of the pane as its lines. */
interface ShownTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

describe.each(languages)("a survey of employees with a small department, in %s", (language) => {
  let preview: PreviewPage;
  const hidden = privacyMessages[language].few(minimum);
  const small = smallGroup[language];

  beforeAll(async () => {
    preview = await served.open({ language });
  });
  afterAll(() => preview.close());

  const tablesShown = (): Promise<readonly ShownTable[]> =>
    preview.pane.getByRole("table").evaluateAll((tables) =>
      tables.map((table) => {
        const lines = [...table.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));
        return { heads: lines[0] ?? [], rows: lines.slice(1) };
      }),
    );

  it("is put on a sheet by its sample, recognised, and its small groups are announced", async () => {
    const words = insertWords[language];
    const name = questionnaires.find(({ id }) => id === "employee")?.name[language] ?? "";
    await preview.button(preview.words.start.templates).click();
    await preview.heading(words.title).waitFor();
    await preview.button(words.sampleOf(name)).click();
    await preview.heading(preview.words.recognised.title).waitFor();
    await preview.pane.getByText(preview.words.answers.recognised.guess(name, 25, 25)).waitFor();
  });

  it("shows no figure of the small group in any table, sentence or name of the pane", async () => {
    await preview.showResults();
    await preview.unfold();
    const tables = await tablesShown();
    const own = tables.flatMap(({ heads, rows }) => {
      const column = heads.indexOf(small);
      const across = rows.filter((row) => row.includes(small)).map((row) => row.slice(row.indexOf(small) + 1));
      return [...across.flat(), ...(column === -1 ? [] : rows.map((row) => row[column] ?? ""))];
    });
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((text) => text !== hidden)).toEqual([]);
    const sentences = (await preview.paneText()).split(/[\n\t。]|\. /).filter((line) => line.includes(small));
    expect(sentences.filter((sentence) => /\d/.test(sentence.replaceAll(hidden, "").replaceAll(String(minimum), "")))).toEqual([]);
  });

  it("shows none on the sheets either", async () => {
    const before = await preview.workbook.sheetNames();
    await preview.write();
    const written = (await preview.workbook.saved()).filter(({ name }) => !before.includes(name));
    for (const sheet of written) {
      const lines = linesOf(sheet);
      const places = lines.flatMap((line, row) => line.flatMap((cell, column) => (cell === small ? [{ row, column }] : [])));
      const own = places.flatMap(({ row, column }) => {
        const below = lines.slice(row + 1).map((line) => line[column]);
        const end = below.findIndex((cell) => cell === "");
        return [...(lines[row] ?? []).slice(column + 1), ...below.slice(0, end === -1 ? undefined : end)];
      });
      expect(
        own.filter((cell) => typeof cell === "number"),
        sheet.name,
      ).toEqual([]);
      if (places.length > 0) expect(own.filter((cell) => cell === hidden).length, sheet.name).toBeGreaterThan(5);
    }
    const text = written.flatMap((sheet) => linesOf(sheet).flat()).filter((cell) => cell === hidden);
    expect(text.length).toBeGreaterThan(100);
    expect(preview.complaints).toEqual([]);
  });
});
