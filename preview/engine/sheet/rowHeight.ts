import type { RowState } from "../cells/cell";

/** Gives a row a height of its own, points; undefined takes it back, and a row without height is hidden. */
export function setHeight(row: RowState, points: number | undefined): void {
  const { customHeight: _, ...attributes } = row.attributes;
  delete row.height;
  row.hidden = points === 0;
  const isOwn = points !== undefined && points > 0;
  Object.assign(row, isOwn ? { height: points, attributes: { ...attributes, customHeight: "1" } } : { attributes });
}
