import { strToU8, zipSync } from "fflate";
import type { XmlElement } from "./xml";
import { writtenXml } from "./xml";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** A workbook file in the making. It holds what is put into it and nothing else. */
export class NewParts {
  private readonly entries = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, { readonly kind: string; readonly path: string }[]>();

  /** Puts a part in. */
  add(path: string, contentType: string, part: XmlElement | Uint8Array): void {
    this.entries.set(path, part instanceof Uint8Array ? part : strToU8(writtenXml(part)));
    this.types.set(path, contentType);
  }

  /** Points from a part, or from the file where `from` is empty, to another; gives the relationship id. */
  relate(from: string, kind: string, path: string): string {
    const links = this.links.get(from) ?? [];
    links.push({ kind, path });
    this.links.set(from, links);
    return `rId${links.length}`;
  }

  /** The file. */
  packed(): Uint8Array {
    const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(writtenXml(this.contentTypes())) };
    for (const [from, links] of this.links) {
      const cut = from.lastIndexOf("/") + 1;
      const children = links.map(({ kind, path }, index): XmlElement => {
        const target = from === "" ? path : `/${path}`;
        return {
          name: "Relationship",
          attributes: { Id: `rId${index + 1}`, Type: relationshipTypes + kind, Target: target },
          children: [],
        };
      });
      const list = {
        name: "Relationships",
        attributes: { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
        children,
      };
      files[`${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`] = strToU8(writtenXml(list));
    }
    for (const [path, part] of this.entries) files[path] = part;
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  }

  private contentTypes(): XmlElement {
    const overrides = [...this.types].map(([path, type]): XmlElement => ({
      name: "Override",
      attributes: { PartName: `/${path}`, ContentType: type },
      children: [],
    }));
    const usual = (extension: string, type: string): XmlElement => ({
      name: "Default",
      attributes: { Extension: extension, ContentType: type },
      children: [],
    });
    return {
      name: "Types",
      attributes: { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      children: [usual("rels", relationshipsType), usual("xml", "application/xml"), ...overrides],
    };
  }
}
