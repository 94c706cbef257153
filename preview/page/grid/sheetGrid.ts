import type { Area, SheetModel } from "../../engine/workbook";
import { element } from "../element";
import { paintCharts } from "../charts/chartLayer";
import type { Move } from "./cellEditor";
import { CellEditor } from "./cellEditor";
import { CellNote } from "./cellNote";
import { copyCells, pastedLines } from "./clipboard";
import { shortAddress } from "./contentBar";
import { followPointer } from "./followPointer";
import type { GridActions } from "./gridActions";
import type { EditCommand } from "./keyboard";
import { editCommand, keyCommand } from "./keyboard";
import type { Window } from "./layers";
import { paintCells, paintColumnHeads, paintRowHeads, paintSelection } from "./layers";
import type { ReferencePicker } from "./referencePicker";
import type { Cell, Selection, Span } from "./selection";
import { areaOf, areaSelection, areasOf, begunAt, cellSelection, pressed, SHEET_COLUMNS, SHEET_ROWS, stepped } from "./selection";
import { selectionAfter } from "./selectionAfter";
import type { SentenceAt, SheetContent } from "./sheetContent";
import { sheetContent } from "./sheetContent";

const MARGIN_ROWS = 6;
const MARGIN_COLUMNS = 2;

/** A sheet on the page: only what is in sight is drawn. Mouse and keyboard select, type, copy and paste as in Excel. */
export class SheetGrid {
  readonly root: HTMLElement;
  private readonly cells = element("div", { class: "layer" });
  private readonly frames = element("div", { class: "layer selection" });
  private readonly note = new CellNote();
  private readonly charts = element("div", { class: "layer" });
  private readonly canvas = element("div", { class: "canvas" }, this.cells, this.charts, this.frames);
  private readonly scroller: HTMLElement;
  private readonly columnHeads = element("div", { class: "layer" });
  private readonly rowHeads = element("div", { class: "layer" });
  /** Formulas that take the addresses of cells pointed at. */
  pickers: readonly ReferencePicker[] = [];
  private selection: Selection = cellSelection(0, 0);
  private reach: Cell = { row: 0, column: 0 };
  private content: SheetContent | undefined;
  private sheets: readonly SheetModel[] = [];
  private awaitsFrame = false;
  private readonly editor: CellEditor;

  constructor(
    labels: { readonly sheet: string; readonly content: string },
    private readonly actions: GridActions,
    private readonly sentenceAt: SentenceAt,
  ) {
    this.editor = new CellEditor(labels.content, {
      onEditing: actions.onEditing,
      onCommit: (text, move) => this.entered(text, move),
      onCancel: () => this.focus(),
    });
    this.canvas.append(this.note.root, this.editor.field);
    this.scroller = element("div", { class: "scroller", tabindex: 0, role: "grid", "aria-label": labels.sheet }, this.canvas);
    const corner = element("div", { class: "corner" });
    const columns = element("div", { class: "heads columns" }, this.columnHeads);
    const rows = element("div", { class: "heads rows" }, this.rowHeads);
    this.root = element("div", { class: "grid" }, corner, columns, rows, this.scroller);
    corner.addEventListener("click", () => this.apply(areaSelection({ row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS })));
    columns.addEventListener("pointerdown", (event) => this.press(event, "columns", columns));
    rows.addEventListener("pointerdown", (event) => this.press(event, "rows", rows));
    this.scroller.addEventListener("pointerdown", (event) => this.press(event, "cells", this.scroller));
    this.scroller.addEventListener("scroll", () => this.repaint());
    this.scroller.addEventListener("keydown", (event) => this.key(event));
    this.scroller.addEventListener("dblclick", () => this.edit());
    this.scroller.addEventListener("copy", (event) => this.copy(event));
    this.scroller.addEventListener("paste", (event) => this.paste(event));
    new ResizeObserver(() => this.repaint()).observe(this.scroller);
  }

  /** Shows a sheet from its top, with the selection given; `sheets` are those its charts may draw from. */
  show(sheet: SheetModel, areas: readonly Area[], sheets: readonly SheetModel[]): void {
    this.sheets = sheets;
    const isOther = this.content?.sheet.id !== sheet.id;
    this.reach = { row: 0, column: 0 };
    this.content = sheetContent(sheet, this.reach, this.sentenceAt);
    const [first] = areas;
    this.selection = first === undefined ? cellSelection(0, 0) : areaSelection(first);
    this.resize();
    if (isOther) this.scroller.scrollTo(0, 0);
    this.repaint();
  }

  /** Draws the sheet anew after it has changed. */
  refresh(): void {
    if (this.content === undefined) return;
    this.content = sheetContent(this.content.sheet, this.reach, this.sentenceAt);
    this.resize();
    this.repaint();
  }

  focus(): void {
    this.scroller.focus();
  }

  /** The field in which one types. */
  get field(): HTMLInputElement {
    return this.editor.field;
  }

  private resize(): void {
    if (this.content === undefined) return;
    this.canvas.style.width = `${this.content.columns.total}px`;
    this.canvas.style.height = `${this.content.rows.total}px`;
    paintCharts(this.charts, this.content.sheet, this.sheets);
  }

  private repaint(): void {
    if (this.awaitsFrame) return;
    this.awaitsFrame = true;
    requestAnimationFrame(() => {
      this.awaitsFrame = false;
      this.paint();
    });
  }

  private paint(): void {
    const { content } = this;
    if (content === undefined) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    const window: Window = {
      top: Math.max(0, content.rows.indexAt(scrollTop) - MARGIN_ROWS),
      bottom: Math.min(content.rows.count - 1, content.rows.indexAt(scrollTop + clientHeight) + MARGIN_ROWS),
      left: Math.max(0, content.columns.indexAt(scrollLeft) - MARGIN_COLUMNS),
      right: Math.min(content.columns.count - 1, content.columns.indexAt(scrollLeft + clientWidth) + MARGIN_COLUMNS),
    };
    const areas = areasOf(this.selection);
    paintCells(this.cells, content, window);
    paintColumnHeads(this.columnHeads, content, window, areas);
    paintRowHeads(this.rowHeads, content, window, areas);
    paintSelection(this.frames, content, areas, this.selection.anchor);
    this.note.show(content, this.selection.anchor, scrollLeft + clientWidth);
    this.columnHeads.style.transform = `translateX(${-scrollLeft}px)`;
    this.rowHeads.style.transform = `translateY(${-scrollTop}px)`;
  }

  private apply(selection: Selection, isSettled = true): void {
    this.selection = selection;
    this.repaint();
    this.actions.onSelect(areasOf(selection), selection.anchor, isSettled);
  }

  private cellUnder(event: PointerEvent): Cell | undefined {
    if (this.content === undefined) return undefined;
    const box = this.scroller.getBoundingClientRect();
    const { rows, columns } = this.content;
    return {
      row: rows.indexAt(event.clientY - box.top + this.scroller.scrollTop),
      column: columns.indexAt(event.clientX - box.left + this.scroller.scrollLeft),
    };
  }

  private press(event: PointerEvent, span: Span, source: HTMLElement): void {
    const cell = this.cellUnder(event);
    const isOnScrollBar =
      span === "cells" && (event.offsetX > source.clientWidth || event.offsetY > source.clientHeight) && event.target === source;
    if (cell === undefined || event.button !== 0 || isOnScrollBar) return;
    event.preventDefault();
    const at = { row: span === "columns" ? 0 : cell.row, column: span === "rows" ? 0 : cell.column };
    const keys = { shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    const follow = (begun: Selection, take: (next: Selection, isSettled: boolean) => void): void =>
      followPointer(event, source, begun, (moved) => this.cellUnder(moved), take);
    const picker = this.pickers.find(({ isAwaiting }) => isAwaiting);
    if (picker !== undefined) return follow(begunAt(at, span), (next) => picker.pick(shortAddress(areaOf(next))));
    this.focus();
    follow(pressed(this.selection, at, span, keys), (next, isSettled) => this.apply(next, isSettled));
  }

  /** Opens the active cell for typing. */
  private edit(text?: string): void {
    const { content } = this;
    if (content === undefined) return;
    const { row, column } = this.selection.anchor;
    const [left, top] = [content.columns.startOf(column), content.rows.startOf(row)];
    const [width, height] = [content.columns.sizeOf(column), content.rows.sizeOf(row)];
    this.reveal({ row, column });
    this.editor.open({ left, top, width, height }, text ?? String(content.sheet.formulaAt(row, column)));
  }

  private entered(text: string, move: Move): void {
    const { anchor } = this.selection;
    const isMoving = move.row !== 0 || move.column !== 0;
    // Left for another place, the field keeps what was typed, and the place keeps the focus.
    if (isMoving) this.focus();
    if (this.content === undefined) return;
    if (text !== String(this.content.sheet.formulaAt(anchor.row, anchor.column))) this.actions.onEnter(anchor, [[text]]);
    if (isMoving) this.go(stepped(this.selection, { row: anchor.row + move.row, column: anchor.column + move.column }, false));
  }

  private copy(event: ClipboardEvent): void {
    const area = areasOf(this.selection).at(-1);
    if (this.content !== undefined && area !== undefined) copyCells(event, this.content.sheet, area);
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text === "") return;
    event.preventDefault();
    const [area] = areasOf(this.selection).slice(-1);
    if (area !== undefined) this.actions.onEnter({ row: area.row, column: area.column }, pastedLines(text));
  }

  private change(command: EditCommand): void {
    if (command.kind === "edit") this.edit(command.text);
    else if (command.kind === "clear") this.actions.onClear(areasOf(this.selection));
    else if (command.kind === "undo") this.actions.onUndo();
    else this.actions.onRedo();
  }

  private key(event: KeyboardEvent): void {
    if (this.content === undefined) return;
    const command = keyCommand(event);
    const change = command === undefined ? editCommand(event) : undefined;
    if (change !== undefined) {
      event.preventDefault();
      this.change(change);
    }
    if (command === undefined) return;
    event.preventDefault();
    this.go(selectionAfter(command, this.selection, this.content, this.scroller.clientHeight));
  }

  private go(next: Selection): void {
    this.extend(next.focus);
    this.apply(next);
    this.reveal(next.focus);
  }

  private extend({ row, column }: Cell): void {
    const { content } = this;
    if (content === undefined || (row < content.rows.count - 1 && column < content.columns.count - 1)) return;
    this.reach = { row: Math.max(this.reach.row, row), column: Math.max(this.reach.column, column) };
    this.refresh();
  }

  private reveal({ row, column }: Cell): void {
    const { content, scroller } = this;
    if (content === undefined) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
    const [top, bottom] = [content.rows.startOf(row), content.rows.startOf(row + 1)];
    const [left, right] = [content.columns.startOf(column), content.columns.startOf(column + 1)];
    if (top < scrollTop) scroller.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) scroller.scrollTop = bottom - clientHeight;
    if (left < scrollLeft) scroller.scrollLeft = left;
    else if (right > scrollLeft + clientWidth) scroller.scrollLeft = right - clientWidth;
  }
}
