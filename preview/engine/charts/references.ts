import { parseReference } from "../cells/address";
import type { NameEntry } from "../file/definedNames";
import type { Sheet } from "../sheet/sheet";
import type { Area, CellContent } from "../workbook";

/** The cells that a chart refers to, as they are now. */
export interface ReferencedCells {
  readonly area: Area;
  /** By rows; `""` where a cell is empty, in error or, where numbers are wanted, text. */
  readonly contents: readonly CellContent[];
  readonly texts: readonly string[];
  readonly allNumbers: boolean;
  readonly numberFormat: string;
}

const largestCache = 100000;

/** Looks up what chart references such as `'Sheet 1'!$B$2:$B$9` mean. */
export class ReferenceReader {
  constructor(
    readonly sheets: readonly Sheet[],
    readonly names: readonly NameEntry[],
  ) {}

  #resolve(reference: string): { sheet: Sheet; area: Area } | undefined {
    const parsed = parseReference(reference) ?? this.#resolveName(reference);
    const sheet = parsed && this.sheets.find(({ name }) => name.toLowerCase() === parsed.sheet.toLowerCase());
    return sheet && { sheet, area: parsed.area };
  }

  #resolveName(reference: string): { sheet: string; area: Area } | undefined {
    const name = reference.slice(reference.lastIndexOf("!") + 1).toLowerCase();
    const found = this.names.find(({ model }) => model.name.toLowerCase() === name);
    return found && parseReference(found.model.formula);
  }

  /** Undefined when the reference leads nowhere, or to more cells than a chart can show. */
  read(reference: string): ReferencedCells | undefined {
    const target = this.#resolve(reference);
    if (!target || target.area.rows * target.area.columns > largestCache) return undefined;
    const { sheet, area } = target;
    const contents: CellContent[] = [];
    const texts: string[] = [];
    let allNumbers = true;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const content = sheet.valueTypeAt(row, column) === "Error" ? "" : sheet.valueAt(row, column);
        if (content !== "" && typeof content !== "number") allNumbers = false;
        contents.push(content);
        texts.push(sheet.textAt(row, column));
      }
    }
    const numberFormat = sheet.formatAt(area.row, area.column).numberFormat ?? "General";
    return { area, contents, texts, allNumbers: allNumbers && contents.some((content) => content !== ""), numberFormat };
  }
}
