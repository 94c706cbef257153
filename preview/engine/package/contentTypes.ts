import { parseXml } from "../xml/parseXml";
import { childrenOf, element, localName } from "../xml/xmlElement";
import { writeXml } from "../xml/writeXml";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  table: `${spreadsheet}.table+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  customProperty: `${spreadsheet}.customProperty`,
  metadata: `${spreadsheet}.sheetMetadata+xml`,
  styles: `${spreadsheet}.styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** Which part is of which type: by its path, else by its extension. */
export class ContentTypes {
  readonly #defaults = new Map<string, string>();
  readonly #overrides = new Map<string, string>();

  constructor(xml: string) {
    for (const { name, attributes } of childrenOf(parseXml(xml))) {
      const type = attributes["ContentType"] ?? "";
      if (localName(name) === "Default") this.#defaults.set((attributes["Extension"] ?? "").toLowerCase(), type);
      else this.#overrides.set((attributes["PartName"] ?? "").replace(/^\//, ""), type);
    }
  }

  typeOf(path: string): string | undefined {
    return this.#overrides.get(path) ?? this.#defaults.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
  }

  /** The parts that are listed one by one. */
  paths(): string[] {
    return [...this.#overrides.keys()];
  }

  set(path: string, type: string): void {
    if (this.typeOf(path) !== type) this.#overrides.set(path, type);
  }

  remove(path: string): void {
    this.#overrides.delete(path);
  }

  write(): string {
    return writeXml(
      element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
        ...[...this.#defaults].map(([extension, type]) => element("Default", { Extension: extension, ContentType: type })),
        ...[...this.#overrides].map(([path, type]) => element("Override", { PartName: `/${path}`, ContentType: type })),
      ]),
    );
  }
}
