import type { Area } from "../../engine/workbook";
import type { Cell } from "./selection";

/** What the grid tells the page. */
export interface GridActions {
  /** Told after every change of the selection by the user; settled once the button or the key is let go. */
  readonly onSelect: (areas: readonly Area[], active: Cell, isSettled: boolean) => void;
  /** Texts are to stand in the cells from this one on. */
  readonly onEnter: (from: Cell, lines: readonly (readonly string[])[]) => void;
  readonly onClear: (areas: readonly Area[]) => void;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}
