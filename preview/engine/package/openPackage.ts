import { strFromU8, strToU8, zipSync } from "fflate";
import { UnreadableWorkbook } from "../workbook";
import { parseXml } from "../xml/parseXml";
import { withoutMainPrefix } from "../xml/mainPrefix";
import { writeXml } from "../xml/writeXml";
import type { XmlElement } from "../xml/xmlElement";
import { ContentTypes } from "./contentTypes";
import {
  officeRelationships,
  readRelationships,
  relationshipsPathOf,
  relativeTarget,
  resolveTarget,
  writeRelationships,
} from "./relationships";
import type { Relationship } from "./relationships";
import { isStrict, toTransitional } from "./strictNames";

const contentTypesPath = "[Content_Types].xml";

function decodePart(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);
}

/** The parts of a workbook file and how they refer to each other. A part that nobody sets keeps its bytes. */
export class OpenPackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly #types: ContentTypes;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.#parts = new Map(parts);
    const types = this.#parts.get(contentTypesPath);
    if (!types) throw new UnreadableWorkbook("not-a-workbook", "The file is a zip archive, but not an Excel workbook.");
    this.#types = new ContentTypes(decodePart(types));
    this.#spellAsListed();
  }

  /** The names of parts do not depend on case, and some programs list them otherwise than they store them. */
  #spellAsListed(): void {
    const listed = new Map(this.#types.paths().map((path) => [path.toLowerCase(), path]));
    for (const [path, bytes] of [...this.#parts]) {
      const name = listed.get(path.toLowerCase());
      if (name === undefined || name === path || this.#parts.has(name)) continue;
      this.#parts.delete(path);
      this.#parts.set(name, bytes);
    }
  }

  copy(): OpenPackage {
    return new OpenPackage(new Map(this.#parts).set(contentTypesPath, strToU8(this.#types.write())));
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#parts.get(path);
  }

  /** A part's XML as text, in the transitional namespaces and without a prefix for its own; undefined if there is no such part. */
  text(path: string): string | undefined {
    const bytes = this.#parts.get(path);
    return bytes && withoutMainPrefix(toTransitional(decodePart(bytes)));
  }

  xml(path: string): XmlElement | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  set(path: string, content: string | Uint8Array | XmlElement, type?: string): void {
    this.#parts.set(path, content instanceof Uint8Array ? content : strToU8(typeof content === "string" ? content : writeXml(content)));
    if (type) this.#types.set(path, type);
  }

  typeOf(path: string): string | undefined {
    return this.#types.typeOf(path);
  }

  remove(path: string): void {
    for (const gone of [path, relationshipsPathOf(path)]) {
      this.#parts.delete(gone);
      this.#types.remove(gone);
    }
  }

  relationships(part: string): Relationship[] {
    const text = this.text(relationshipsPathOf(part));
    return text === undefined ? [] : readRelationships(text);
  }

  /** The path of the first part that `part` refers to in this way. */
  related(part: string, kind: string): string | undefined {
    const found = this.relationships(part).find((relationship) => relationship.kind === kind && !relationship.external);
    return found && resolveTarget(part, found.target);
  }

  /** The path behind a relationship's id. */
  target(part: string, id: string | undefined): string | undefined {
    const found = this.relationships(part).find((relationship) => relationship.id === id && !relationship.external);
    return found && resolveTarget(part, found.target);
  }

  /** Makes `part` refer to `target` and gives the new relationship's id. */
  relate(part: string, kind: string, target: string): string {
    const present = this.relationships(part);
    const taken = new Set(present.map(({ id }) => id));
    let number = present.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const added = { id, kind, type: `${officeRelationships}/${kind}`, target: relativeTarget(part, target), external: false };
    this.set(relationshipsPathOf(part), writeRelationships([...present, added]));
    return id;
  }

  unrelate(part: string, id: string): void {
    const kept = this.relationships(part).filter((relationship) => relationship.id !== id);
    this.set(relationshipsPathOf(part), writeRelationships(kept));
  }

  /** The first free path of the form `xl/charts/chart1.xml`. */
  freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.#parts.has(`${stem}${number}.${extension}`)) number++;
    return `${stem}${number}.${extension}`;
  }

  paths(): string[] {
    return [...this.#parts.keys()].filter((path) => path !== contentTypesPath);
  }

  /** Parts that can be reached from the package by relationships. */
  reachable(): Set<string> {
    const found = new Set<string>();
    const visit = (part: string): void => {
      for (const { target, external } of this.relationships(part)) {
        const path = external ? "" : resolveTarget(part, target);
        if (!path || found.has(path) || !this.#parts.has(path)) continue;
        found.add(path);
        visit(path);
      }
    };
    visit("");
    return found;
  }

  /** Whether a part is written in the strict form of the standard. */
  isStrict(path: string): boolean {
    const bytes = this.#parts.get(path);
    return bytes !== undefined && isStrict(decodePart(bytes));
  }

  /** Turns the parts of a strict workbook into the transitional form: new parts have it, and one workbook has one form. */
  makeTransitional(): void {
    for (const [path, bytes] of this.#parts) {
      if (!/\.(?:xml|rels|vml)$/i.test(path)) continue;
      const text = decodePart(bytes);
      if (isStrict(text)) this.#parts.set(path, strToU8(toTransitional(text).replace(/^(<\?xml[^>]*encoding=")[^"]*/, "$1UTF-8")));
    }
  }

  zip(): Uint8Array {
    const files: Record<string, Uint8Array> = { [contentTypesPath]: strToU8(this.#types.write()) };
    for (const [path, bytes] of this.#parts) if (path !== contentTypesPath) files[path] = bytes;
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}
