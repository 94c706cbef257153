/** The add-in's manifest, read in one language. */
export class Manifest {
  private readonly resources: ReadonlyMap<string, Element>;

  /** @param folder where the add-in's files are, with a slash at the end */
  constructor(
    private readonly document: Document,
    private readonly locale: string,
    private readonly folder: string,
  ) {
    this.resources = new Map(this.elements("*").map((found) => [found.getAttribute("id") ?? "", found]));
  }

  /** All elements of a name, in the manifest's order. */
  elements(tag: string): readonly Element[] {
    return [...this.document.getElementsByTagName(tag)];
  }

  /** The text that an element refers to by the id of a resource; `""` without one. */
  textOf(owner: Element | undefined): string {
    const resource = this.resources.get(owner?.getAttribute("resid") ?? "");
    const override = resource && [...resource.children].find((each) => each.getAttribute("Locale") === this.locale);
    return override?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? "";
  }

  /** The file that an element refers to, in the add-in's folder here instead of the server the manifest names. */
  fileOf(owner: Element | undefined): string {
    return this.folder + this.textOf(owner).replace(/^https:\/\/[^/]+\//, "");
  }
}

/** The first child of a name. */
export function childOf(parent: Element, tag: string): Element | undefined {
  return [...parent.children].find(({ localName }) => localName === tag);
}
