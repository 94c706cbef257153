const rootPattern = /<(?![?!])([A-Za-z_][\w.-]*):[\w.-]+[\s/>]/;

/**
 * Takes the prefix off a part's own namespace, so that `<x:row>` reads and is extended like `<row>`.
 *
 * Some writers give SpreadsheetML a prefix. Text between tags cannot hold a bare `<`, so replacing `<x:` touches tags only.
 */
export function withoutMainPrefix(xml: string): string {
  const prefix = rootPattern.exec(xml.slice(0, xml.indexOf(">", xml.search(/<[A-Za-z_]/)) + 1))?.[1];
  if (!prefix) return xml;
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</").replace(`xmlns:${prefix}=`, "xmlns=");
}
