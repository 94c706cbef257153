import { asProblem, wasTurnedAway } from "./problem";

/** Milliseconds to wait before each new attempt while Excel is busy with other people's changes. */
const pauses: readonly number[] = [150, 400, 1000];

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A connection to the workbook that counts its requests. */
export interface Connection {
  readonly context: Excel.RequestContext;
  /** Requests sent so far. */
  readonly syncs: () => number;
  /**
   * Queues and sends one request. `queue` may be called again: it starts from the workbook each time and keeps nothing from an
   * earlier attempt, because a request that was turned away takes its objects with it.
   */
  readonly send: <Queued>(queue: (context: Excel.RequestContext) => Queued) => Promise<Queued>;
}

function connect(context: Excel.RequestContext): Connection {
  let count = 0;
  return {
    context,
    syncs: () => count,
    async send(queue) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          const queued = queue(context);
          count += 1;
          await context.sync();
          return queued;
        } catch (error) {
          const wait = pauses[attempt];
          if (wait === undefined || !wasTurnedAway(error)) throw error;
          await pause(wait);
        }
      }
    },
  };
}

/** True when Excel here can make the whole run one step of its undo list. */
function canMergeUndo(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/**
 * Runs work against the workbook.
 *
 * @param kind `write` makes the whole run one undo step where Excel can
 * @throws ExcelProblem whatever went wrong
 */
export async function withWorkbook<Answer>(kind: "read" | "write", work: (connection: Connection) => Promise<Answer>): Promise<Answer> {
  const body = (context: Excel.RequestContext): Promise<Answer> => work(connect(context));
  try {
    if (kind === "write" && canMergeUndo()) return await Excel.run({ mergeUndoGroup: true }, body);
    return await Excel.run(body);
  } catch (error) {
    throw asProblem(error);
  }
}
