import type { OpenPackage } from "../package/openPackage";
import { contentTypes } from "../package/contentTypes";
import { relationshipsPathOf, resolveTarget } from "../package/relationships";
import { childrenOf, element, textOf } from "../xml/xmlElement";

/** The namespace of our settings part; the part is the workbook's only custom XML with it. */
const settingsNamespace = "urn:survey-lens:document-settings";
const itemPropertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const itemId = "{6B2B1F6E-5A0C-4B0B-9A53-53757276654C}";

function findPart(file: OpenPackage, workbookPath: string): { path: string; relationshipId: string } | undefined {
  for (const relationship of file.relationships(workbookPath)) {
    if (relationship.kind !== "customXml") continue;
    const path = resolveTarget(workbookPath, relationship.target);
    if (file.text(path)?.includes(settingsNamespace)) return { path, relationshipId: relationship.id };
  }
  return undefined;
}

/** The add-in's document settings, kept as a custom XML part: Excel carries such parts along without reading them. */
export function readSettings(file: OpenPackage, workbookPath: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const part = findPart(file, workbookPath);
  const root = part && file.xml(part.path);
  for (const setting of childrenOf(root, "setting")) {
    const content: unknown = JSON.parse(textOf(setting));
    settings.set(setting.attributes["name"] ?? "", content);
  }
  return settings;
}

export function writeSettings(file: OpenPackage, workbookPath: string, settings: ReadonlyMap<string, unknown>): void {
  const present = findPart(file, workbookPath);
  if (settings.size === 0) {
    if (!present) return;
    file.unrelate(workbookPath, present.relationshipId);
    for (const { target } of file.relationships(present.path)) file.remove(resolveTarget(present.path, target));
    file.remove(present.path);
    return;
  }
  const items = [...settings].map(([name, content]) => element("setting", { name }, [JSON.stringify(content ?? null)]));
  const path = present?.path ?? file.freePath("customXml/item", "xml");
  file.set(path, element("settings", { xmlns: settingsNamespace }, items), "application/xml");
  if (present && file.has(relationshipsPathOf(path))) return;
  if (!present) file.relate(workbookPath, "customXml", path);
  const propertiesPath = file.freePath("customXml/itemProps", "xml");
  const reference = element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": settingsNamespace })]);
  const properties = element("ds:datastoreItem", { "ds:itemID": itemId, "xmlns:ds": itemPropertiesNamespace }, [reference]);
  file.set(propertiesPath, properties, contentTypes.customXmlProperties);
  file.relate(path, "customXmlProps", propertiesPath);
}
