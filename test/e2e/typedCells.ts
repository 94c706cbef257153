import type { CellContent } from "../../preview/engine/workbook";
import { columnOf } from "../../preview/host/address";
import type { PreviewPage } from "./previewPage";

/** Cells of the sheet on screen as somebody at the keyboard meets them. */
export class TypedCells {
  constructor(private readonly preview: PreviewPage) {}

  private async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.preview.page.keyboard.press(key);
  }

  private static placeOf(address: string): { readonly row: number; readonly column: number } {
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return { row: Number(number) - 1, column: columnOf(letters) };
  }

  /** Goes to a cell by the keyboard: from the first one, or from the last of the header row where that is nearer. */
  async goTo(address: string): Promise<void> {
    const { row, column } = TypedCells.placeOf(address);
    await this.preview.grid.focus();
    await this.press("Control+Home");
    const last = await this.lastColumn();
    if (column > last / 2) await this.press("Control+ArrowRight");
    const from = column > last / 2 ? last : 0;
    await this.press(column < from ? "ArrowLeft" : "ArrowRight", Math.abs(column - from));
    await this.press("ArrowDown", row);
  }

  /** The last column whose header is not empty, counted from the first without a gap. */
  private lastColumn(): Promise<number> {
    return this.preview.page.evaluate(() => {
      const sheet = window.surveyLensPreview?.workbook.sheets[0];
      let column = 0;
      while (sheet !== undefined && sheet.valueAt(0, column + 1) !== "") column += 1;
      return column;
    });
  }

  /** Types a text into a cell and stays there. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.preview.page.keyboard.type(text);
    await this.press("Enter");
    await this.press("ArrowUp");
  }

  /** What a block of cells shows, from its top left cell on. */
  content(address: string, rows = 1, columns = 1): Promise<CellContent[][]> {
    const place = TypedCells.placeOf(address);
    return this.preview.page.evaluate(
      ({ row, column, rows: height, columns: width }) => {
        const sheet = window.surveyLensPreview?.workbook.sheets[0];
        return Array.from({ length: height }, (_, down) =>
          Array.from({ length: width }, (__, right) => sheet?.valueAt(row + down, column + right) ?? ""),
        );
      },
      { ...place, rows, columns },
    );
  }

  async cell(address: string): Promise<CellContent> {
    return (await this.content(address))[0]?.[0] ?? "";
  }

  /** What the bar above the cells says of the active cell. */
  get bar() {
    return this.preview.page.locator(".content-bar .content");
  }
}
