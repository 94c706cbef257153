import type { Area } from "../engine/workbook";
import { isOnSheet } from "./area";
import { parseReference } from "./address";
import type { Book } from "./book";
import { Handle } from "./handle";
import { isSameName } from "./names";
import type { Json } from "./protocol";
import { Refusal } from "./refusal";
import type { RangeTarget } from "./targets";

export type Argument = Json | Handle | readonly Argument[];

/** The arguments of one call. Trailing arguments left out arrive as null; a wrong kind is refused with `InvalidArgument`. */
export class Arguments {
  constructor(private readonly given: readonly Argument[]) {}

  /** Whether an argument was given (and is not null). */
  has(index: number): boolean {
    return this.given[index] !== undefined && this.given[index] !== null;
  }

  isText(index: number): boolean {
    return typeof this.given[index] === "string";
  }

  text(index: number): string {
    const argument = this.given[index];
    if (typeof argument !== "string") throw new Refusal("InvalidArgument");
    return argument;
  }

  textOr(index: number, otherwise: string): string {
    return this.has(index) ? this.text(index) : otherwise;
  }

  number(index: number): number {
    const argument = this.given[index];
    if (typeof argument !== "number") throw new Refusal("InvalidArgument");
    return argument;
  }

  integer(index: number): number {
    const number = this.number(index);
    if (!Number.isInteger(number)) throw new Refusal("InvalidArgument");
    return number;
  }

  integerOr(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  flag(index: number): boolean {
    const argument = this.given[index];
    if (typeof argument !== "boolean") throw new Refusal("InvalidArgument");
    return argument;
  }

  flagOr(index: number, otherwise: boolean): boolean {
    return this.has(index) ? this.flag(index) : otherwise;
  }

  /** Plain content of any kind. */
  json(index: number): Json {
    const argument = this.given[index];
    if (argument === undefined) return null;
    if (argument instanceof Handle) throw new Refusal("InvalidArgument");
    return argument as Json;
  }

  handle(index: number): Handle {
    const argument = this.given[index];
    if (!(argument instanceof Handle)) throw new Refusal("InvalidArgument");
    return argument;
  }

  /** A Range object. */
  range(index: number): RangeTarget {
    const handle = this.handle(index);
    if (!handle.is("Range")) throw new Refusal("InvalidArgument");
    return handle.target;
  }

  /** A Range object, or an address, on the given sheet unless it names another. */
  rangeOrAddress(index: number, book: Book, sheetId?: string): RangeTarget {
    return this.isText(index) ? resolveAddress(book, this.text(index), sheetId) : this.range(index);
  }
}

/**
 * The range an address or a defined name leads to.
 *
 * @throws Refusal `InvalidArgument` if it is neither, or names a sheet that is not there
 */
export function resolveAddress(book: Book, address: string, sheetId?: string): RangeTarget {
  const reference = parseReference(address);
  if (!reference) return resolveName(book, address, sheetId);
  const named =
    reference.sheetName === undefined ? undefined : book.model.sheets.find((each) => isSameName(each.name, reference.sheetName ?? ""));
  const onSheet = reference.sheetName === undefined ? sheetId : named?.id;
  if (onSheet === undefined) throw new Refusal("InvalidArgument");
  return onSheetOrRefused({ book, sheetId: onSheet, area: reference.area });
}

function resolveName(book: Book, name: string, sheetId: string | undefined): RangeTarget {
  const found =
    book.model.names.find((each) => isSameName(each.name, name) && each.sheetId !== undefined && each.sheetId === sheetId) ??
    book.model.names.find((each) => isSameName(each.name, name) && each.sheetId === undefined);
  const reference = found && parseReference(found.formula);
  if (reference?.sheetName === undefined) throw new Refusal("InvalidArgument");
  return resolveAddress(book, found?.formula ?? "", sheetId);
}

/** @throws Refusal `InvalidArgument` if the area leaves the sheet */
export function onSheetOrRefused<T extends { readonly area: Area }>(target: T): T {
  if (!isOnSheet(target.area)) throw new Refusal("InvalidArgument");
  return target;
}
