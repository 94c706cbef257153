import type { Area, WorkbookModel } from "../engine/workbook";
import { Batch } from "./batch";
import { Book, type BookSettings } from "./book";
import { messageEntries, type HostEvent, type MessageEntry } from "./events";
import type { DeclaredFunctions } from "./declaredFunctions";
import { FunctionAnswers } from "./functionAnswers";
import type { Json, Request } from "./protocol";
import { References } from "./references";
import { isRefusalCode, isTransportCode, Refusal, TransportRefusal, type RefusalCode, type TransportCode } from "./refusal";
import { TABLES } from "./types";
import { typeCells } from "./userTyping";

export interface ExcelHostOptions extends Partial<BookSettings> {
  /** The add-in's custom functions: formulas in cells ask the page for them. */
  readonly customFunctions?: DeclaredFunctions | undefined;
  /** Bytes of a request or a response; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
}

/** A batch as the log keeps it. */
export interface LoggedBatch {
  readonly request: Request;
  readonly error?: string;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
/** Milliseconds in which a reply gets to the page. */
const AFTER_REPLY = 20;
/** Batches in which results of custom functions arrive: they touch no cell, so that they come through while a cell is edited. */
const CUSTOM_FUNCTIONS = 2176;

function isCleanup(request: Request): boolean {
  const actions = request.Actions ?? [];
  return actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === 1);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * Excel, as far as office.js can tell: takes a batch as JSON text and answers as JSON text.
 *
 * Strict where Excel is strict (sizes, dimensions, names, protection), and answers members it does not know with `ApiNotFound`
 * naming `Type.member`. Nothing here was compared with Excel itself.
 */
export class ExcelHost {
  readonly book: Book;
  readonly references = new References();
  /** What custom functions give to formulas in cells; undefined without any. */
  readonly functions: FunctionAnswers | undefined;
  /** How many batches were processed: one per `context.sync` that had something to send (clean-up after a run is not counted). */
  batches = 0;
  /** Set to an array to have every batch noted. */
  log: LoggedBatch[] | undefined;
  /** Errors that were no refusals: faults of the host or the engine. Each was answered with `GeneralException`. */
  readonly faultsSeen: unknown[] = [];
  private readonly payloadLimit: number;
  private readonly faults = new Map<number, RefusalCode | TransportCode>();
  private readonly listeners = new Set<(entries: readonly MessageEntry[], events: readonly HostEvent[]) => void>();
  private editing = false;
  private awaitsCalculation = false;
  private waiting: (() => void)[] = [];

  constructor(workbook: WorkbookModel, options: ExcelHostOptions = {}) {
    const { payloadLimit = FIVE_MEGABYTES, excelApi = "1.17", contentLocale = "en-US", today = () => new Date() } = options;
    this.book = new Book(workbook, { excelApi, contentLocale, today }, TABLES);
    this.payloadLimit = payloadLimit;
    if (options.customFunctions === undefined) return;
    this.functions = new FunctionAnswers(options.customFunctions, {
      call: (call) => this.book.customFunctions.call(call, this.sendToPage),
      formulaOf: ({ sheet, row, column }) => /^=.+/s.exec(String(this.book.findSheet(sheet)?.formulaAt(row, column) ?? ""))?.[0] ?? "",
      changed: () => this.recalculateSoon(),
    });
    workbook.setCustomFunctions(this.functions);
  }

  /** The highest ExcelApi requirement set it has. */
  get excelApi(): string {
    return this.book.settings.excelApi;
  }

  /** Whether the user is typing in a cell; then every batch is refused, except those that asked to wait. */
  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Refuses the n-th batch from now (1 is the next) with a transport code or a code of `Excel.ErrorCodes`. */
  failRequest(n: number, code: RefusalCode | TransportCode): void {
    this.faults.set(this.batches + n, code);
  }

  /** Hears what happened, once a batch or a user's action is done. @returns a function that stops it */
  onEvents(listener: (entries: readonly MessageEntry[], events: readonly HostEvent[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Processes one batch.
   *
   * @param flags what office.js sends beside the batch; 64 asks to wait while a cell is edited
   * @throws TransportRefusal when the batch is refused as a whole (too large, a cell is being edited, busy)
   */
  process(requestJson: string, flags = 0): string | Promise<string> {
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      return new Promise<void>((resolve) => this.waiting.push(resolve)).then(() => this.process(requestJson, flags));
    }
    if (byteLength(requestJson) > this.payloadLimit) throw new TransportRefusal("RequestPayloadSizeLimitExceeded");
    const request = JSON.parse(requestJson) as Request;
    if (this.editing && (flags & CUSTOM_FUNCTIONS) !== CUSTOM_FUNCTIONS) throw new TransportRefusal("InvalidOperationInCellEditMode");
    const counted = !isCleanup(request);
    if (counted) this.batches += 1;
    const response = counted ? (this.faulted(request) ?? this.run(request)) : this.run(request);
    if (byteLength(response) > this.payloadLimit) throw new TransportRefusal("ResponsePayloadSizeLimitExceeded");
    return response;
  }

  private faulted(request: Request): string | undefined {
    const code = this.faults.get(this.batches);
    if (code === undefined) return undefined;
    this.faults.delete(this.batches);
    this.log?.push({ request, error: code });
    if (isTransportCode(code)) throw new TransportRefusal(code);
    if (!isRefusalCode(code)) throw new RangeError(`Unknown code ${String(code)}.`);
    const refusal = new Refusal(code);
    const error = { Code: code, Message: refusal.message, Location: "", ActionIndex: 0, HttpStatusCode: refusal.httpStatus };
    return JSON.stringify({ Results: [], TraceIds: [], Error: error });
  }

  private run(request: Request): string {
    const response = new Batch(this.book, this.references, request, (error) => this.faultsSeen.push(error)).run();
    this.log?.push(response.Error ? { request, error: response.Error.Code } : { request });
    this.sendEvents();
    return JSON.stringify(response);
  }

  private sendEvents(): void {
    const events = this.book.pendingEvents.splice(0);
    if (events.some(({ kind }) => kind === "changed")) this.functions?.giveUpUnneeded();
    if (events.length === 0 || this.listeners.size === 0) return;
    const entries = events.flatMap((event) => messageEntries(this.book, event));
    queueMicrotask(() => {
      for (const listener of this.listeners) listener(entries, events);
    });
  }

  /**
   * Calls a custom function of the page, by its id in `functions.json`.
   *
   * @throws CustomFunctionFailure (as a rejection) with Excel's error code, when it ended in an error
   */
  invokeFunction(name: string, args: readonly Json[], address = "Sheet1!A1"): Promise<Json> {
    return this.book.customFunctions.call({ name, args, address }, this.sendToPage);
  }

  /** Gives up the calls of custom functions that are under way: their promises reject. */
  cancelFunctions(): void {
    this.book.customFunctions.cancel(this.sendToPage);
  }

  /**
   * Answers often come several at once: the sheets are calculated once for all of them, and after the page has heard that its answers have
   * arrived, because it takes the time until then for a measure of how often to send.
   */
  private recalculateSoon(): void {
    if (this.awaitsCalculation) return;
    this.awaitsCalculation = true;
    setTimeout(() => {
      this.awaitsCalculation = false;
      this.recalculate();
    }, AFTER_REPLY);
  }

  /** Calculates every sheet again, and tells add-ins which sheets with custom functions were calculated. */
  recalculate(): void {
    const { model } = this.book;
    model.recalculate();
    const cells = this.functions?.takeAnswered() ?? [];
    for (const { id, name } of model.sheets) {
      const areas = cells.filter(({ sheet }) => sheet === name).map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
      if (areas.length > 0) this.book.tell({ kind: "calculated", sheetId: id, areas });
    }
    this.sendEvents();
  }

  private readonly sendToPage = (entry: MessageEntry): void => {
    for (const listener of this.listeners) listener([entry], []);
  };

  /** The user selected cells (and so went to that sheet). */
  userSelected(sheetId: string, areas: readonly Area[]): void {
    const before = this.book.model.activeSheetId;
    if (before !== sheetId) {
      this.book.model.activeSheetId = sheetId;
      this.book.tell({ kind: "sheetDeactivated", sheetId: before });
      this.book.tell({ kind: "sheetActivated", sheetId });
    }
    this.book.model.selection = { sheetId, areas };
    this.book.tell({ kind: "selected", sheetId, areas });
    this.sendEvents();
  }

  /** The user went to a sheet: its first cell is then selected, as no sheet remembers where one was. */
  userActivated(sheetId: string): void {
    if (this.book.model.activeSheetId !== sheetId) this.userSelected(sheetId, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  }

  /**
   * The user types or pastes texts from a cell on; `""` empties. A table grows over what is entered right below it.
   *
   * @throws Refusal `AccessDenied` on a protected sheet
   */
  userTyped(sheetId: string, row: number, column: number, lines: readonly (readonly string[])[]): void {
    typeCells(this.book, sheetId, row, column, lines);
    const byUser = this.book.pendingEvents.map((event) => (event.kind === "changed" ? { ...event, byUser: true } : event));
    this.book.pendingEvents.splice(0, byUser.length, ...byUser);
    this.sendEvents();
  }

  /** The user takes back, or does again: everything is as in the snapshot, and add-ins hear which sheets came, went or changed. */
  userRestored(snapshot: unknown): void {
    const { model } = this.book;
    const before = model.sheets.map(({ id }) => id);
    model.restore(snapshot);
    const after = model.sheets.map(({ id }) => id);
    for (const sheetId of before.filter((id) => !after.includes(id))) this.book.tell({ kind: "sheetDeleted", sheetId });
    for (const sheetId of after.filter((id) => !before.includes(id))) this.book.tell({ kind: "sheetAdded", sheetId });
    for (const sheet of model.sheets) {
      const area = sheet.kind === "worksheet" ? sheet.usedArea(true) : undefined;
      if (area !== undefined) this.book.tell({ kind: "changed", sheetId: sheet.id, area, byUser: true });
    }
    this.book.isDirty = true;
    this.sendEvents();
  }

  /** The user changed cells; the model has them already. For one cell, what it held before and holds now. */
  userEdited(sheetId: string, area: Area, details?: { readonly before: Json; readonly after: Json }): void {
    this.book.isDirty = true;
    this.book.tell({ kind: "changed", sheetId, area, byUser: true, ...(details && { ...details, after: () => details.after }) });
    this.sendEvents();
  }
}
