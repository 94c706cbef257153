/** An element as it stands in a part: qualified name, attributes in order, children in order. Comments are not kept. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What builders accept where an attribute may be absent. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Builds an element; attributes that are undefined are left out, booleans become `1` and `0`. */
export function element(name: string, attributes: XmlAttributes = {}, children: readonly (XmlNode | undefined)[] = []): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, content] of Object.entries(attributes)) {
    if (content !== undefined) kept[key] = typeof content === "boolean" ? (content ? "1" : "0") : String(content);
  }
  return { name, attributes: kept, children: children.filter((child) => child !== undefined) };
}

/** An element with only a `val` attribute, the commonest shape of DrawingML. Undefined gives no element. */
export function valueElement(name: string, val: string | number | boolean | undefined): XmlElement | undefined {
  return val === undefined ? undefined : element(name, { val });
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements, or those with this local name; prefixes differ from writer to writer and do not count. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter(
    (node): node is XmlElement => typeof node !== "string" && (name === undefined || localName(node.name) === name),
  );
}

/** The first child with this local name; several names descend, one level each. */
export function childOf(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let current = parent;
  for (const name of names) {
    if (!current) return undefined;
    current = current.children.find((node): node is XmlElement => typeof node !== "string" && localName(node.name) === name);
  }
  return current;
}

/** Every descendant with this local name, in document order. */
export function descendantsOf(parent: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const node of parent.children) {
    if (typeof node === "string") continue;
    if (localName(node.name) === name) found.push(node);
    descendantsOf(node, name, found);
  }
  return found;
}

export function textOf(node: XmlElement | undefined): string {
  if (!node) return "";
  return node.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

export function valOf(parent: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return childOf(parent, ...names)?.attributes["val"];
}

/** A `val` that is a number, or undefined. */
export function numberVal(parent: XmlElement | undefined, ...names: readonly string[]): number | undefined {
  const text = valOf(parent, ...names);
  return text === undefined || text === "" ? undefined : Number(text);
}

/** Reads an xsd:boolean; absent takes what the schema says is the default. */
export function isTrue(text: string | undefined, absent: boolean): boolean {
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}

/** The `r:id` of an element, whatever the prefix of the relationships namespace. */
export function relationshipIdOf(node: XmlElement | undefined, attribute = "id"): string | undefined {
  if (!node) return undefined;
  const key = Object.keys(node.attributes).find((name) => name.includes(":") && localName(name) === attribute);
  return key === undefined ? undefined : node.attributes[key];
}

export function cloneElement(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: { ...node.attributes },
    children: node.children.map((child) => (typeof child === "string" ? child : cloneElement(child))),
  };
}
