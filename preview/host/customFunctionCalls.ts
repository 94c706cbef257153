import type { MessageEntry } from "./events";
import type { Json } from "./protocol";

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
/** As `allowErrorForDataTypeAny` in functions.json asks for: `{ type: "CustomFunctionError", code }` in a matrix arrives as an error object. */
const WITH_ERRORS = 4;

/** A custom function that ended in an error: Excel's code for it, and the sentence the function gave, if any. */
export class CustomFunctionFailure extends Error {
  constructor(
    readonly errorCode: number,
    message: string,
  ) {
    super(message);
    this.name = "CustomFunctionFailure";
  }
}

/** What is asked of the page: the function's id in functions.json, its arguments (ranges are matrices), and the cell that asks. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Json[];
  readonly address: string;
  /** Gives this call up. */
  readonly signal?: AbortSignal | undefined;
}

interface Waiting {
  resolve(result: Json): void;
  reject(failure: CustomFunctionFailure): void;
}

function givenUp(): CustomFunctionFailure {
  return new CustomFunctionFailure(0, "cancelled");
}

/** Calls of custom functions: each goes out as a message and comes back, some time later, in a batch of its own. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private underWay = 0;
  private next = 1;
  private announce: () => void = () => undefined;
  /** Settles when the page has registered its functions and takes calls. */
  readonly ready = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  /** Whether a call is not answered yet. */
  get isAtWork(): boolean {
    return this.underWay > 0;
  }

  /** The page says that it takes calls. */
  markReady(): void {
    this.announce();
  }

  /** Asks for one call; `send` carries the message to the page. */
  async call(call: FunctionCall, send: (entry: MessageEntry) => void): Promise<Json> {
    this.underWay += 1;
    try {
      return await this.ask(call, send);
    } finally {
      this.underWay -= 1;
    }
  }

  private async ask({ name, args, address, signal }: FunctionCall, send: (entry: MessageEntry) => void): Promise<Json> {
    await this.ready;
    if (signal?.aborted === true) throw givenUp();
    const id = this.next;
    this.next += 1;
    const answer = new Promise<Json>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    signal?.addEventListener("abort", () => this.giveUp(id, send), { once: true });
    send([CUSTOM_FUNCTION, INVOKE, "", JSON.stringify([id, name, args, address, CANCELABLE | WITH_ERRORS, null]), 0, false]);
    return answer;
  }

  /** Gives up all calls that are under way: their results will be ignored. */
  cancel(send: (entry: MessageEntry) => void): void {
    for (const id of [...this.waiting.keys()]) this.giveUp(id, send);
  }

  private giveUp(id: number, send: (entry: MessageEntry) => void): void {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return;
    this.waiting.delete(id);
    send([CUSTOM_FUNCTION, CANCEL, "", JSON.stringify({ invocationId: id }), 0, false]);
    waiting.reject(givenUp());
  }

  /** Takes results as the page sends them: `[id, true, result, ...]` or `[id, false, message, errorCode, ...]`. */
  settle(results: Json): void {
    if (!Array.isArray(results)) return;
    for (const result of results as readonly Json[]) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, content = null, code = 0] = result as readonly Json[];
      const waiting = this.waiting.get(Number(id));
      this.waiting.delete(Number(id));
      if (succeeded === true) waiting?.resolve(content);
      else waiting?.reject(new CustomFunctionFailure(Number(code), typeof content === "string" ? content : ""));
    }
  }
}
