/** Thrown where work is given up because a person asked to stop. Nothing failed. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** The work's answer, or `Cancelled` as soon as the signal is aborted; what the work still does is then not waited for. */
export function untilCancelled<Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new Cancelled());
    signal.addEventListener("abort", cancel, { once: true });
    if (signal.aborted) cancel();
    // Also where the signal came first: an answer that comes too late is ignored, a failure too.
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel));
  });
}
