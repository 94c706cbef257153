import { strFromU8, unzipSync } from "fflate";
import type { XmlElement } from "./xml";
import { elementsOf, parsedXml, unescaped } from "./xml";

/** Where a part points: by relationship id. */
export interface Relationship {
  readonly id: string;
  /** The last part of the type: `worksheet`, `table`, `drawing`, `chart`. */
  readonly kind: string;
  /** The path of the part it points to, without a leading slash. */
  readonly path: string;
}

/** The parts of a workbook file, read only. */
export interface OpenedParts {
  /** @throws RangeError when there is no such part */
  readonly xml: (path: string) => XmlElement;
  readonly bytes: (path: string) => Uint8Array | undefined;
  /** Links to other files are left out. */
  readonly relationships: (path: string) => readonly Relationship[];
}

/** Unpacks a workbook file. */
export function openedParts(file: Uint8Array): OpenedParts {
  const entries = unzipSync(file);
  const xml = (path: string): XmlElement => {
    const part = entries[path];
    if (!part) throw new RangeError(`The workbook has no part ${path}.`);
    return parsedXml(strFromU8(part));
  };
  return {
    xml,
    bytes: (path) => entries[path],
    relationships(path) {
      const cut = path.lastIndexOf("/") + 1;
      const list = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
      if (!entries[list]) return [];
      return elementsOf(xml(list), "Relationship")
        .filter(({ attributes }) => attributes.TargetMode !== "External")
        .map(({ attributes: { Id = "", Type = "", Target = "" } }) => ({
          id: Id,
          kind: Type.slice(Type.lastIndexOf("/") + 1),
          path: resolved(path.slice(0, cut), unescaped(Target)),
        }));
    },
  };
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
