import { parseXml } from "../xml/parseXml";
import { childrenOf, element } from "../xml/xmlElement";
import { writeXml } from "../xml/writeXml";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, for instance `worksheet`: it is the same in the transitional and the strict form. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Where the relationships of a part are kept; `""` is the package itself. */
export function relationshipsPathOf(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The path of a part from a target as written in the relationships of `part`. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return decodeURI(target.slice(1));
  const steps = part.split("/").slice(0, -1);
  for (const step of decodeURI(target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The relative form of a target, as Excel writes it. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

export function readRelationships(xml: string): Relationship[] {
  return childrenOf(parseXml(xml)).map(({ attributes }) => {
    const type = attributes["Type"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: attributes["Target"] ?? "",
      external: attributes["TargetMode"] === "External",
    };
  });
}

export function writeRelationships(relationships: readonly Relationship[]): string {
  const children = relationships.map(({ id, type, target, external }) =>
    element("Relationship", { Id: id, Type: type, Target: target, TargetMode: external ? "External" : undefined }),
  );
  return writeXml(element("Relationships", { xmlns: packageRelationships }, children));
}
