import { contentKey } from "../../src/functions/contentKey";
import type { CallingCell, CustomFunctions, FunctionArgument, FunctionResult } from "../engine/formulas/customFunctions";
import type { CellContent } from "../engine/workbook";
import { fullAddress } from "./address";
import { CallingCells } from "./callingCells";
import type { FunctionCall } from "./customFunctionCalls";
import { CustomFunctionFailure } from "./customFunctionCalls";
import type { DeclaredFunctions } from "./declaredFunctions";
import { declaredFunction } from "./declaredFunctions";
import { passedArguments } from "./functionArguments";
import { BUSY, cellErrorOf } from "./functionErrors";
import type { Json } from "./protocol";

/** So many answers are remembered; those that cells still ask for, in any case. */
const MOST_ANSWERS = 5000;

type Answer = FunctionResult & { readonly sentence?: string };

/** A call that the page has not answered yet, and the cells that wait for it. */
interface UnderWay {
  readonly controller: AbortController;
  readonly cells: CallingCell[];
}

/** What the answers need of the host. */
export interface FunctionPage {
  /** Asks the page. @throws CustomFunctionFailure as a rejection */
  call(call: FunctionCall): Promise<Json>;
  /** The formula that a cell holds now; `""` for none. */
  formulaOf(cell: CallingCell): string;
  /** There are new answers, or calls were given up: the sheets want calculating again. */
  changed(): void;
}

/**
 * What the add-in's custom functions give, for formulas in cells.
 *
 * A call is asked of the page when a calculation first meets it, and remembered by function and arguments: further calculations, and other
 * cells with the same call, find its answer. A call under way for which no cell waits any more is given up.
 */
export class FunctionAnswers implements CustomFunctions {
  private readonly answers = new Map<string, Answer>();
  private readonly underWay = new Map<string, UnderWay>();
  private readonly calling: CallingCells;
  private answered: CallingCell[] = [];
  private isCalculating = false;

  constructor(
    readonly declared: DeclaredFunctions,
    private readonly page: FunctionPage,
  ) {
    this.calling = new CallingCells((cell) => page.formulaOf(cell));
  }

  /** How many calls the page has not answered yet. */
  get pending(): number {
    return this.underWay.size;
  }

  /** The cells that got answers since this was asked last. */
  takeAnswered(): readonly CallingCell[] {
    const taken = this.answered;
    this.answered = [];
    return taken;
  }

  knows(name: string): boolean {
    return declaredFunction(this.declared, name) !== undefined;
  }

  ask(name: string, args: readonly FunctionArgument[], cell: CallingCell): FunctionResult | undefined {
    const declared = declaredFunction(this.declared, name);
    if (declared === undefined) return { error: "#NAME?" };
    // What it works with is itself not known yet.
    if (args.some(isBusy)) return undefined;
    const given = passedArguments(declared, args);
    if ("error" in given) return given;
    const key = contentKey([declared.id, ...given.passed]);
    this.note(key, cell);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const waiting = this.underWay.get(key);
    if (waiting === undefined) void this.fetch(key, declared.id, given.passed, cell);
    else waiting.cells.push(cell);
    return undefined;
  }

  /** What a function said about the error it gave a cell; undefined if none did. */
  sentenceAt(cell: CallingCell): string | undefined {
    return [...this.calling.callsOf(cell)].map((key) => this.answers.get(key)?.sentence).find((sentence) => sentence !== undefined);
  }

  /** Gives up calls for which no cell waits any more. */
  giveUpUnneeded(): void {
    for (const [key, { controller, cells }] of this.underWay) {
      if (cells.some((cell) => this.calling.callsOf(cell).has(key))) continue;
      controller.abort();
      this.underWay.delete(key);
      this.page.changed();
    }
  }

  private note(key: string, cell: CallingCell): void {
    if (!this.isCalculating) {
      this.isCalculating = true;
      this.calling.beginCalculation();
      // A calculation runs without a pause, so that everything it asks for has been asked by then.
      queueMicrotask(() => this.endCalculation());
    }
    this.calling.note(cell, key);
  }

  private endCalculation(): void {
    this.isCalculating = false;
    this.giveUpUnneeded();
    if (this.answers.size > MOST_ANSWERS) this.forget();
  }

  private forget(): void {
    const needed = this.calling.all();
    for (const key of this.answers.keys()) {
      if (this.answers.size <= MOST_ANSWERS) return;
      if (!needed.has(key)) this.answers.delete(key);
    }
  }

  private async fetch(key: string, id: string, args: readonly Json[], cell: CallingCell): Promise<void> {
    const started: UnderWay = { controller: new AbortController(), cells: [cell] };
    this.underWay.set(key, started);
    const address = fullAddress(cell.sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
    const answer = await this.page.call({ name: id, args, address, signal: started.controller.signal }).then(answerOf, failed);
    if (this.underWay.get(key) !== started) return;
    this.underWay.delete(key);
    this.answers.set(key, answer);
    this.answered.push(...started.cells);
    this.page.changed();
  }
}

function isBusy(given: FunctionArgument): boolean {
  return Array.isArray(given) ? (given as readonly FunctionArgument[]).some(isBusy) : given === BUSY;
}

function answerOf(content: Json): Answer {
  const rows = Array.isArray(content) ? (content as readonly Json[]) : [[content]];
  return { rows: rows.map((row) => (Array.isArray(row) ? (row as readonly Json[]).map(cellOf) : [cellOf(row)])) };
}

/** Excel shows null as 0. */
function cellOf(content: Json): CellContent {
  if (typeof content === "string" || typeof content === "number" || typeof content === "boolean") return content;
  return content === null ? 0 : "#VALUE!";
}

function failed(reason: unknown): Answer {
  if (!(reason instanceof CustomFunctionFailure)) throw reason;
  return { error: cellErrorOf(reason.errorCode), ...(reason.message !== "" && { sentence: reason.message }) };
}
