/** Turns what was thrown into what the pane tells. */
import type { Problem, Task } from "./paneState";

function codeOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") return thrown.code;
  return "unexpected";
}

/** The problem of a task that threw: with Excel's code where there is one, else `unexpected`. */
export function failed(task: Task, thrown: unknown): Problem {
  return { kind: "failed", task, code: codeOf(thrown), detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
