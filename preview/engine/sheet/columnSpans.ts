import { childrenOf, element, type XmlElement } from "../xml/xmlElement";

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const pointsPerPixel = 0.75;
/** Pixels of a digit in Calibri 11, the unit in which files give widths (padding included). */
const digitPixels = 7;

export function pixelsToFileWidth(pixels: number): number {
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}

/** The width of columns that say nothing: eight digits, padding, rounded up to eight pixels. */
export function defaultColumnPixels(format: XmlElement | undefined): number {
  const { defaultColWidth, baseColWidth = "8" } = format?.attributes ?? {};
  if (defaultColWidth !== undefined) return Math.round(Number(defaultColWidth) * digitPixels);
  return Math.ceil((Number(baseColWidth) * digitPixels + 5) / 8) * 8;
}

/** What a sheet says of its columns. A file says it for stretches of equal columns; changing one column cuts its stretch. */
export class ColumnSpans {
  #spans: ColumnSpan[];

  constructor(
    columns: XmlElement | undefined,
    readonly defaultPixels: number,
  ) {
    this.#spans = childrenOf(columns, "col").map(({ attributes: { min = "1", max = "1", ...attributes } }) => ({
      first: Number(min) - 1,
      last: Number(max) - 1,
      attributes,
    }));
  }

  copy(): ColumnSpans {
    const copied = new ColumnSpans(undefined, this.defaultPixels);
    copied.#spans = [...this.#spans];
    return copied;
  }

  #attributesOf(column: number): Readonly<Record<string, string>> {
    return this.#spans.find(({ first, last }) => first <= column && column <= last)?.attributes ?? {};
  }

  /** Points; a hidden column keeps the width it would have. */
  width(column: number): number {
    const width = this.#attributesOf(column)["width"];
    return (width === undefined ? this.defaultPixels : Math.round(Number(width) * digitPixels)) * pointsPerPixel;
  }

  isHidden(column: number): boolean {
    const hidden = this.#attributesOf(column)["hidden"];
    return hidden === "1" || hidden === "true";
  }

  style(column: number): number | undefined {
    const style = this.#attributesOf(column)["style"];
    return style === undefined ? undefined : Number(style);
  }

  setWidth(column: number, points: number): void {
    const width = String(pixelsToFileWidth(Math.round(points / pointsPerPixel)));
    this.#change(column, column, (attributes) => ({ ...attributes, width, customWidth: "1" }));
  }

  /** Gives whole columns a format; `derive` makes the new number from the one a column has. */
  changeStyle(first: number, last: number, derive: (style: number) => number): void {
    const width = String(pixelsToFileWidth(this.defaultPixels));
    this.#change(first, last, (attributes) => ({ width, ...attributes, style: String(derive(Number(attributes["style"] ?? 0))) }));
  }

  #change(first: number, last: number, change: (attributes: Readonly<Record<string, string>>) => Readonly<Record<string, string>>): void {
    const result: ColumnSpan[] = [];
    let next = first;
    for (const span of this.#spans) {
      if (span.last < first || span.first > last) {
        result.push(span);
        continue;
      }
      const from = Math.max(span.first, first);
      const to = Math.min(span.last, last);
      if (span.first < from) result.push({ ...span, last: from - 1 });
      if (next < from) result.push({ first: next, last: from - 1, attributes: change({}) });
      result.push({ first: from, last: to, attributes: change(span.attributes) });
      if (span.last > to) result.push({ ...span, first: to + 1 });
      next = to + 1;
    }
    if (next <= last) result.push({ first: next, last, attributes: change({}) });
    this.#spans = result.sort((a, b) => a.first - b.first);
  }

  write(): XmlElement | undefined {
    if (this.#spans.length === 0) return undefined;
    const columns = this.#spans.map(({ first, last, attributes }) => element("col", { min: first + 1, max: last + 1, ...attributes }));
    return element("cols", {}, columns);
  }
}
