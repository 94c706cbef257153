import type { OpenedParts } from "./openedParts";
import type { XmlElement } from "./xml";
import { changed, descendants, elementsOf, localName, textIn } from "./xml";

/** A drawing with the charts that may go out, each by the relationship id it has in the old drawing. */
export interface HandOutDrawing {
  readonly drawing: XmlElement;
  readonly charts: ReadonlyMap<string, XmlElement>;
}

/** What hangs on a chart and may hold more than the chart shows. */
const leftBehind: ReadonlySet<string> = new Set(["externalData", "userShapes", "pivotSource", "extLst", "printSettings"]);

/**
 * The charts of a drawing that draw cells of the given sheets only. Pictures and shapes stay behind, and so does a chart of any other
 * cells: the figures it keeps would go out with it.
 *
 * @param sheets names of the sheets that go out
 * @returns undefined when no chart is left
 */
export function handOutDrawing(parts: OpenedParts, path: string, sheets: ReadonlySet<string>): HandOutDrawing | undefined {
  const pathOf = new Map(parts.relationships(path).flatMap(({ id, kind, path: target }) => (kind === "chart" ? [[id, target]] : [])));
  const charts = new Map<string, XmlElement>();
  const drawing = parts.xml(path);
  const anchors = elementsOf(drawing).filter((anchor) => {
    const frame = elementsOf(anchor, "graphicFrame")[0];
    const id = frame && chartIdIn(frame);
    const target = pathOf.get(id ?? "");
    const chart = target === undefined ? undefined : parts.xml(target);
    if (id === undefined || !chart || !drawsOnly(chart, sheets)) return false;
    charts.set(id, changed(chart, (element) => (leftBehind.has(localName(element)) ? undefined : element)) ?? chart);
    return true;
  });
  return charts.size > 0 ? { drawing: { ...drawing, children: anchors }, charts } : undefined;
}

/** The drawing with its charts' new relationship ids. */
export function withChartIds(drawing: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const next = changed(drawing, (element) => {
    if (localName(element) !== "chart") return localName(element) === "extLst" ? undefined : element;
    const attributes = Object.entries(element.attributes).map(([name, content]) => [
      name,
      name.endsWith(":id") ? (ids.get(content) ?? content) : content,
    ]);
    return { ...element, attributes: Object.fromEntries(attributes) as Record<string, string> };
  });
  return next ?? drawing;
}

function chartIdIn(frame: XmlElement): string | undefined {
  const chart = descendants(frame).find((element) => localName(element) === "chart");
  return Object.entries(chart?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
}

/** A reference without a sheet is a name, which may stand for any cells. */
function drawsOnly(chart: XmlElement, sheets: ReadonlySet<string>): boolean {
  return descendants(chart)
    .filter((element) => localName(element) === "f")
    .every((element) => {
      const areas = textIn(element)
        .replace(/^\((.*)\)$/, "$1")
        .split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
      return areas.every((area) => {
        const cut = area.lastIndexOf("!");
        const sheet = area
          .slice(0, Math.max(cut, 0))
          .replace(/^'(.*)'$/, "$1")
          .replaceAll("''", "'");
        return cut > 0 && sheets.has(sheet);
      });
    });
}
