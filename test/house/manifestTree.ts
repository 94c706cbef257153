import { XMLParser } from "fast-xml-parser";

/** An element of the manifest, in the order of the file. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

/** Reads an XML text as elements in document order. */
export function readManifest(xml: string): ManifestElement {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false });
  const root = (parser.parse(xml) as ParsedNode[]).map(elementOf).find((element) => element?.name === "OfficeApp");
  if (root === undefined) throw new Error("The manifest has no OfficeApp element.");
  return root;
}

/** All elements below one, in document order, of a name where it is given. */
export function descendants(element: ManifestElement, name?: string): ManifestElement[] {
  return element.children.flatMap((child) => [...(name === undefined || child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The only element of a name below another. */
export function single(element: ManifestElement, name: string): ManifestElement {
  const [first, ...more] = descendants(element, name);
  if (first === undefined || more.length > 0) throw new Error(`Expected one ${name}, found ${first === undefined ? 0 : more.length + 1}.`);
  return first;
}

/** An attribute that must be there. */
export function attribute(element: ManifestElement, name: string): string {
  const text = element.attributes[name];
  if (text === undefined) throw new Error(`${element.name} has no attribute ${name}.`);
  return text;
}

type ParsedNode = Readonly<Record<string, unknown>>;

function elementOf(node: ParsedNode): ManifestElement | undefined {
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text" && !key.startsWith("?"));
  if (name === undefined) return undefined;
  const nodes = node[name] as ParsedNode[];
  const text = nodes.map((child) => child["#text"]).filter((part) => typeof part === "string");
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    text: text.join("").trim(),
    children: nodes.map(elementOf).filter((child) => child !== undefined),
  };
}
