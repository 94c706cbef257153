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

interface Waiting {
  resolve(result: Json): void;
  reject(failure: CustomFunctionFailure): void;
}

/** Calls of custom functions: each goes out as a message and comes back, some time later, in a batch of its own. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;
  private announce: () => void = () => undefined;
  /** Settles when the page has registered its functions and takes calls. */
  readonly ready = new Promise<void>((resolve) => {
    this.announce = resolve;
  });

  /** The page says that it takes calls. */
  markReady(): void {
    this.announce();
  }

  /** Asks for one call; `send` carries the message to the page. Ranges are matrices. */
  async call(name: string, args: readonly Json[], address: string, send: (entry: MessageEntry) => void): Promise<Json> {
    await this.ready;
    const id = this.next;
    this.next += 1;
    const answer = new Promise<Json>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    send([CUSTOM_FUNCTION, INVOKE, "", JSON.stringify([id, name, args, address, CANCELABLE | WITH_ERRORS, null]), 0, false]);
    return answer;
  }

  /** Gives up all calls that are under way, as Excel does when their cells change meanwhile: their results will be ignored. */
  cancel(send: (entry: MessageEntry) => void): void {
    for (const [id, waiting] of this.waiting) {
      send([CUSTOM_FUNCTION, CANCEL, "", JSON.stringify({ invocationId: id }), 0, false]);
      waiting.reject(new CustomFunctionFailure(0, "cancelled"));
    }
    this.waiting.clear();
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
