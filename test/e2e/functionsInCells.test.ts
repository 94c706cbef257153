import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "../../preview/headless/startFolder";
import { expectClose } from "../agreement/closeTo";
import { golden } from "../agreement/files";
import type { PreviewPage } from "./previewPage";
import { servedPreview } from "./servedPreview";
import { TypedCells } from "./typedCells";

type Gaps = Readonly<Record<string, { readonly n: number; readonly mean: number }>>;

const served = servedPreview();
let preview: PreviewPage;
let cells: TypedCells;

const file = "servqual_clean_not_reversed.csv";
const { scales } = golden("reliability.json") as { readonly scales: Readonly<Record<string, { readonly alpha_raw: number }>> };
const alpha = scales["servqual_P_Tangibles"]?.alpha_raw ?? NaN;
const { full } = golden("servqual.json") as {
  readonly full: { readonly dimensions: { readonly rule_half_item_gaps: { readonly results: Gaps } } };
};
const gaps = full.dimensions.rule_half_item_gaps.results;

/** P1 to P4, the tangibles as they are perceived, and all expectations and perceptions. */
const tangibles = "AC2:AF301";
const expected = "G2:AB301";
const perceived = "AC2:AX301";

beforeAll(async () => {
  preview = await served.open({ language: "en" });
  await preview.openWorkbook(file, new Uint8Array(readFileSync(projectPath("test", "golden", file))));
  cells = new TypedCells(preview);
});
afterAll(() => preview.close());

const press = (key: string): Promise<void> => preview.page.keyboard.press(key);
const note = () => preview.page.locator(".cell-note");

/** Waits until a cell shows a number, and gives it. */
async function number(address: string): Promise<number> {
  await expect.poll(async () => typeof (await cells.cell(address))).toBe("number");
  return Number(await cells.cell(address));
}

describe("a formula of the add-in's, typed in a cell", () => {
  it("is offered by name and argument, and shows R's number", async () => {
    await cells.goTo("BG1");
    await preview.page.keyboard.type("=survey.al");
    const offered = preview.page.getByRole("option");
    await expect.poll(() => offered.allInnerTexts()).toEqual([expect.stringMatching(/^SURVEY\.ALPHA\n.*alpha/)]);
    await press("Tab");
    await preview.page.keyboard.type(`${tangibles},1`);
    expect(await preview.page.locator(".hints b").allInnerTexts()).toEqual(["minimum"]);
    await preview.page.keyboard.type(",7");
    await press("Enter");
    expectClose(await number("BG1"), alpha);
    await press("ArrowUp");
    expect(await cells.bar.inputValue()).toBe(`=SURVEY.ALPHA(${tangibles},1,7)`);
    // As many decimals as the column is wide for.
    await expect.poll(() => preview.grid.getByText(/^0\.8469\d*$/).count()).toBe(1);
  });

  it("takes the cells that are pointed at", async () => {
    await cells.goTo("BG2");
    await preview.page.keyboard.type("=SURVEY.RECOMMEND(");
    await preview.page.locator('.head[data-column="56"]').click();
    await expect.poll(() => preview.page.locator(".editor").inputValue()).toBe("=SURVEY.RECOMMEND(BE:BE");
    await press("Escape");
    expect(await cells.cell("BG2")).toBe("");
  });

  it("spills a table, unless something stands in its way", async () => {
    await cells.type("BG3", `=SURVEY.SERVQUAL(${expected},${perceived},1988,,TRUE)`);
    const spilled = async () => (await cells.content("BG3", 1 + Object.keys(gaps).length, 8)) as (string | number)[][];
    await expect.poll(async () => (await spilled())[0]?.[0]).toBe("dimension");
    const [heading = [], ...lines] = await spilled();
    Object.entries(gaps).forEach(([name, { n, mean }], place) => {
      const line = Object.fromEntries(heading.map((each, column) => [String(each), lines[place]?.[column]]));
      expect([line["dimension"], line["n"]]).toEqual([name.toLowerCase(), n]);
      expectClose(line["gap"], mean);
    });
    await cells.type("BH4", "in the way");
    await expect.poll(() => cells.cell("BG3")).toBe("#SPILL!");
    expect(await cells.cell("BG4")).toBe("");
    await cells.goTo("BG3");
    await expect.poll(() => note().innerText()).toBe(preview.words.page.errors["#SPILL!"]);
    await cells.goTo("BH4");
    await press("Delete");
    await expect.poll(spilled).toEqual([heading, ...lines]);
  });

  it("follows a change of an answer, and its being taken back", async () => {
    const before = await cells.cell("AC4");
    await cells.type("AC4", before === 1 ? "7" : "1");
    await expect.poll(async () => Math.abs((await number("BG1")) - alpha) > 1e-6).toBe(true);
    await cells.goTo("AC4");
    await press("Control+Z");
    await expect.poll(async () => Math.abs((await number("BG1")) - alpha)).toBeLessThan(1e-12);
  });

  it("says what is wrong, at its cell", async () => {
    await cells.type("BG1", `=SURVEY.ALPHA(${tangibles},7,1)`);
    await expect.poll(() => cells.cell("BG1")).toBe("#VALUE!");
    await expect.poll(() => note().innerText()).toContain("minimum (7)");
    expect(await preview.grid.locator(".explained").getAttribute("title")).toBe(await note().innerText());
    await cells.type("BG1", "=SURVEY.ALPHA()");
    await expect.poll(() => note().innerText()).toContain("both ends");
    expect(await cells.cell("BG1")).toBe("#N/A");
    await cells.type("BG1", "=SURVEY.NOBODY(1)");
    await expect.poll(() => note().innerText()).toBe(preview.words.page.errors["#NAME?"]);
  });

  it("can be written by the add-in, which hears when it is calculated", async () => {
    const read = await preview.pane.locator("body").evaluate((_body, formula) => {
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cell = sheet.getRange("BG1");
        const calculated = new Promise<string>((resolve) => {
          sheet.onCalculated.add((event) => {
            resolve(event.address);
            return Promise.resolve();
          });
        });
        cell.formulas = [[formula]];
        cell.load({ values: true, valueTypes: true });
        await context.sync();
        const first = [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
        const address = await calculated;
        cell.load({ values: true, formulas: true });
        await context.sync();
        return { first, address, then: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown };
      });
    }, `=SURVEY.ALPHA(${tangibles},1,7,,FALSE)`);
    expect(read).toMatchObject({ first: ["#BUSY!", "Error"], address: "BG1", formula: `=SURVEY.ALPHA(${tangibles},1,7,,FALSE)` });
    expectClose(read.then, alpha);
    expect(preview.complaints).toEqual([]);
  });
});
