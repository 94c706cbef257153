import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analysisById } from "../../src/analyses/index";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import type { FindingKind } from "../../src/survey/finding";
import { expectClose } from "../agreement/closeTo";
import { kindsOf, messyExport, messyWorkbook } from "../agreement/messyExport";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";
import { linesOf, sheetNamed, tableColumn } from "./sheetTables";

const served = servedPreview();
const { data_sheet: sheet, planted_cells: planted, n_respondent_rows: respondents } = messyExport;
const gaps = Object.values(messyExport.pairwise_gap_after_reversing_E5_P5).map(({ mean }) => mean);

/** The item that the export words the other way round. */
const reversed = 5;

describe.each(languages)("a messy export, in %s", (language) => {
  let preview: PreviewPage;
  const title = analysisById("servqual").title(messagesFor(language));

  beforeAll(async () => {
    preview = await served.open({ language });
    await preview.openWorkbook("messy_export.xlsx", messyWorkbook());
  });
  afterAll(() => preview.close());

  it("is read whole: titles above, blank rows within and notes below are no respondents", async () => {
    const { page, pane, words } = preview;
    await preview.goToSheet(sheet);
    await preview.grid.focus();
    await page.keyboard.press("Control+A");
    await preview.useAnswers();
    await pane.getByText(words.recognised.size(respondents, 22)).waitFor();
  });

  it("is taken for expectation and perception of its own six items, on the scale that a person gives", async () => {
    const { pane, words } = preview;
    await pane.getByText(words.answers.recognised.ownPairs(gaps.length)).waitFor();
    await pane.getByRole("radio", { name: words.answers.scale.ends(1, 7), exact: true }).check();
    await pane
      .getByRole("button", { name: new RegExp(`^${words.findings.title}`) })
      .getByText(words.findings.count(30))
      .waitFor();
  });

  it("has every planted fault among its findings, of the right kind, each with the way to its cell", async () => {
    const { pane, words } = preview;
    const panel = pane.getByRole("button", { name: new RegExp(`^${words.findings.title}`) });
    await panel.click();
    await pane.getByRole("heading", { name: new RegExp(`^${words.findings.kinds["off-scale"]}`) }).waitFor();
    const listed = async (kind: FindingKind): Promise<readonly string[]> => {
      const section = pane.locator("section", { has: pane.getByRole("heading", { name: new RegExp(`^${words.findings.kinds[kind]}`) }) });
      return (await section.count()) === 0 ? [] : section.last().getByRole("listitem").getByRole("button").allInnerTexts();
    };
    const kinds = Object.keys(words.findings.kinds) as FindingKind[];
    const byKind = new Map(await Promise.all(kinds.map(async (kind) => [kind, await listed(kind)] as const)));
    const unlisted = planted.filter((cell) => {
      const fitting = kindsOf(cell);
      return fitting.length > 0 && !fitting.some((kind) => byKind.get(kind)?.includes(cell.cell));
    });
    expect(unlisted.map(({ cell }) => cell)).toEqual([]);
    const leftOut = byKind.get("row-left-out")?.map((address) => Number(address.replace(/\D/g, "")));
    expect(leftOut).toEqual([...messyExport.repeated_header_rows, ...messyExport.footer_rows]);
    await pane.getByText(words.findings.count([...byKind.values()].flat().length), { exact: true }).waitFor();

    await preview.button(words.findings.show("H15")).click();
    await expect.poll(() => preview.workbook.selection()).toEqual([{ row: 14, column: 7, rows: 1, columns: 1 }]);
    await panel.click();
  });

  it("takes a person's word for the item that is worded the other way round, and has R's gaps on the sheet", async () => {
    const { pane, words } = preview;
    await pane.getByRole("button", { name: new RegExp(`^${words.keys.title}`) }).click();
    await pane
      .getByRole("list", { name: words.keys.title })
      .getByRole("checkbox")
      .nth(reversed - 1)
      .check();
    await preview.showResults();
    await preview.write();
    const written = sheetNamed(await preview.workbook.saved(), title);
    const found = tableColumn(written, messagesFor(language).servqual.columns("95%").gap.title, gaps.length);
    gaps.forEach((gap, index) => expectClose(found[index], gap, 1e-9, `item ${index + 1}`));
  });

  it("has what was found while reading on the sheet as well", async () => {
    const written = linesOf(sheetNamed(await preview.workbook.saved(), title))
      .flat()
      .map(String);
    const text = written.join("\n");
    const invalid = planted.filter((cell) => kindsOf(cell).includes("invalid") && cell.status === "text");
    expect(invalid.filter(({ cell }) => !text.includes(cell)).map(({ cell }) => cell)).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });
});
