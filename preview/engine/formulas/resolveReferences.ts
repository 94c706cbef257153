import type { Sheet } from "../sheet/sheet";
import { tableBody } from "../sheet/tableXml";
import type { Area, NameModel, TableModel } from "../workbook";
import { structuredArea } from "./structuredArea";
import { formulaReferences, type FormulaReferences, type StructuredReference } from "./formulaReferences";

/** An area of a sheet of this workbook. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What a formula depends on in this workbook as it is now. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  readonly functions: readonly string[];
  readonly isExternal: boolean;
  /** Some of it stands on names, tables or sheets, which may be changed. */
  readonly isNamed: boolean;
  /** What the names in it stand for. */
  readonly named: readonly string[];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Collected {
  readonly areas: SheetArea[];
  readonly functions: Set<string>;
  readonly named: string[];
  isExternal: boolean;
  isNamed: boolean;
}

/** Tells whether a formula looks at the same cells through the same names as before. */
export function isSamePrecedents(one: Precedents, other: Precedents): boolean {
  if (one === other) return true;
  const sameArea = ({ sheet, area }: SheetArea, index: number): boolean => {
    const against = other.areas[index];
    if (against?.sheet !== sheet) return false;
    const { row, column, rows, columns } = against.area;
    return row === area.row && column === area.column && rows === area.rows && columns === area.columns;
  };
  if (one.areas.length !== other.areas.length || one.named.length !== other.named.length) return false;
  return one.areas.every(sameArea) && one.named.every((text, index) => text === other.named[index]);
}

/** A workbook's sheets, names and tables, to find what formulas refer to. */
export class ReferenceResolver {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #names = new Map<string, NameModel>();
  readonly #tables = new Map<string, { sheet: Sheet; table: TableModel }>();
  readonly #read: Map<string, FormulaReferences>;

  /** @param known another of the same workbook, which has read its formulas */
  constructor(
    readonly sheets: readonly Sheet[],
    names: readonly NameModel[],
    known?: ReferenceResolver,
  ) {
    this.#read = known ? known.#read : new Map<string, FormulaReferences>();
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    for (const name of names) this.#names.set(`${name.sheetId ?? ""}\n${name.name.toLowerCase()}`, name);
    for (const sheet of sheets) for (const table of sheet.tables) this.#tables.set(table.name.toLowerCase(), { sheet, table });
  }

  precedentsOf(formula: string, sheet: Sheet, row: number, column: number): Precedents {
    const collected: Collected = { areas: [], functions: new Set(), named: [], isExternal: false, isNamed: false };
    this.#collect(formula, sheet, { row, column }, collected, new Set());
    return { ...collected, functions: [...collected.functions] };
  }

  #collect(formula: string, sheet: Sheet, place: Place, collected: Collected, visited: Set<NameModel>): void {
    const references = this.#read.get(formula) ?? formulaReferences(formula);
    this.#read.set(formula, references);
    if (references.isExternal) collected.isExternal = true;
    for (const name of references.functions) collected.functions.add(name);
    for (const { sheets, area } of references.areas) {
      if (!sheets) collected.areas.push({ sheet, area });
      else {
        collected.isNamed = true;
        for (const target of this.#sheetsBetween(sheets)) collected.areas.push({ sheet: target, area });
      }
    }
    for (const reference of references.structured) {
      collected.isNamed = true;
      const area = this.structured(reference, sheet, place);
      if (area) collected.areas.push(area);
    }
    for (const word of references.words) {
      const name = this.#names.get(`${sheet.id}\n${word}`) ?? this.#names.get(`\n${word}`);
      const table = this.tableNamed(word);
      if (word !== "true" && word !== "false") collected.isNamed = true;
      if (table) collected.areas.push(table);
      if (!name || visited.has(name)) continue;
      visited.add(name);
      collected.named.push(name.formula);
      this.#collect(name.formula.replace(/^=/, ""), sheet, place, collected, visited);
    }
  }

  #sheetsBetween(names: readonly string[]): readonly Sheet[] {
    const [first, last] = [names[0], names.at(-1)].map((name) => this.#sheets.get((name ?? "").toLowerCase()));
    if (!first || !last) return [];
    return this.sheets.slice(this.sheets.indexOf(first), this.sheets.indexOf(last) + 1);
  }

  /** The area that a structured reference means; a table that is not named is the one around the cell. */
  structured({ table: name, brackets }: StructuredReference, sheet: Sheet, { row, column }: Place): SheetArea | undefined {
    const isAround = ({ area }: TableModel): boolean =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const own = name === undefined ? sheet.tables.find(isAround) : undefined;
    const found = name === undefined ? own && { sheet, table: own } : this.#tables.get(name.toLowerCase());
    const area = found && structuredArea(found.sheet, found.table, brackets, row);
    return area && { sheet: found.sheet, area };
  }

  /** The rows of a table that is meant by its bare name. */
  tableNamed(name: string): SheetArea | undefined {
    const found = this.#tables.get(name.toLowerCase());
    return found && { sheet: found.sheet, area: tableBody(found.table) };
  }

  get hasTables(): boolean {
    return this.#tables.size > 0;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.#sheets.get(name.toLowerCase());
  }
}
