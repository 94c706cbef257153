import { element } from "../element";
import type { Cell } from "./selection";

/** Where the selection goes after an entry. */
export type Move = Cell;

export interface EditorActions {
  /** The text is to stand in the cell. */
  readonly onCommit: (text: string, move: Move) => void;
  /** The cell is to stay as it is. */
  readonly onCancel: () => void;
  /** Editing began or ended. */
  readonly onEditing: (isEditing: boolean) => void;
}

const MOVES: Readonly<Record<string, readonly [plain: Move, shift: Move]>> = {
  Enter: [
    { row: 1, column: 0 },
    { row: -1, column: 0 },
  ],
  Tab: [
    { row: 0, column: 1 },
    { row: 0, column: -1 },
  ],
};
const STAY: Move = { row: 0, column: 0 };

/** The field over the active cell in which one types; Enter and Tab keep the text, so does leaving it, Escape drops it. */
export class CellEditor {
  readonly field: HTMLInputElement;
  private isEditing = false;

  constructor(
    label: string,
    private readonly actions: EditorActions,
  ) {
    this.field = element("input", {
      class: "editor",
      type: "text",
      "aria-label": label,
      hidden: true,
      autocomplete: "off",
      spellcheck: "false",
    });
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("blur", () => this.end(true, STAY));
    for (const type of ["pointerdown", "copy", "paste"] as const) this.field.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Opens over a cell with its text, or with what was typed to begin with. */
  open(box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }, text: string): void {
    const { style } = this.field;
    style.transform = `translate(${box.left}px, ${box.top}px)`;
    style.minWidth = `${box.width}px`;
    style.height = `${Math.max(box.height, 22)}px`;
    this.field.value = text;
    this.field.hidden = false;
    this.isEditing = true;
    this.actions.onEditing(true);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const move = MOVES[event.key]?.[event.shiftKey ? 1 : 0];
    if (move === undefined && event.key !== "Escape") return;
    event.preventDefault();
    this.end(move !== undefined, move ?? STAY);
  }

  private end(keeps: boolean, move: Move): void {
    if (!this.isEditing) return;
    this.isEditing = false;
    const text = this.field.value;
    this.field.hidden = true;
    this.actions.onEditing(false);
    if (keeps) this.actions.onCommit(text, move);
    else this.actions.onCancel();
  }
}
