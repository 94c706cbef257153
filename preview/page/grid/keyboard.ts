import type { Cell } from "./selection";

/** What a key asks of the grid. */
export type KeyCommand =
  | { readonly kind: "step" | "jump"; readonly step: Cell; readonly shift: boolean }
  | { readonly kind: "page"; readonly direction: 1 | -1; readonly shift: boolean }
  | { readonly kind: "row-start" | "sheet-start" | "content-end"; readonly shift: boolean }
  | { readonly kind: "all" };

/** What a key asks to be done with the cells. */
export type EditCommand =
  /** @param text what is typed to begin with; absent for the cell's own */
  { readonly kind: "edit"; readonly text?: string } | { readonly kind: "clear" | "undo" | "redo" };

const ARROWS: Readonly<Record<string, Cell>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The command of a key press, after Excel's habits; undefined for a key that is none of the grid's business. */
export function keyCommand(event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey">): KeyCommand | undefined {
  const { key, shiftKey: shift } = event;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return { kind: control ? "jump" : "step", step: arrow, shift };
  if (key === "Enter") return { kind: "step", step: { row: shift ? -1 : 1, column: 0 }, shift: false };
  if (key === "PageDown" || key === "PageUp") return { kind: "page", direction: key === "PageDown" ? 1 : -1, shift };
  if (key === "Home") return { kind: control ? "sheet-start" : "row-start", shift };
  if (key === "End" && control) return { kind: "content-end", shift };
  if (control && key.toLowerCase() === "a") return { kind: "all" };
  return undefined;
}

/** The change that a key press asks for, after Excel's habits; undefined for a key that changes nothing. */
export function editCommand(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">,
): EditCommand | undefined {
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  if (control && key.toLowerCase() === "z") return { kind: event.shiftKey ? "redo" : "undo" };
  if (control && key.toLowerCase() === "y") return { kind: "redo" };
  if (control || event.altKey) return undefined;
  if (key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  return [...key].length === 1 ? { kind: "edit", text: event.isComposing ? "" : key } : undefined;
}
