import type { Outcome } from "./analysis";

/** Why an analysis ends without a result: something has to be chosen first, or it cannot be done. */
export type Unfinished = Exclude<Outcome<never>, { status: "complete" }>;

/** Tells a reason to stop from what was read. */
export function isUnfinished(read: object): read is Unfinished {
  return "status" in read && (read.status === "incomplete" || read.status === "refused");
}
