import type { WorkbookModel } from "../engine/workbook";

/** Batches that follow each other this closely are one thing that the add-in does, milliseconds. */
const oneDoing = 1500;

/** So many steps can be taken back. */
const mostSteps = 50;

/** What the user can take back: edits of their own, and what the add-in wrote in one go. Keeps snapshots, which share what did not change. */
export class History {
  private past: unknown[] = [];
  private future: unknown[] = [];
  private lastBatch = -Infinity;

  /** @param now milliseconds from anywhere */
  constructor(
    private readonly model: WorkbookModel,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Makes a change of the user's and notes it as a step; what throws is none. */
  aroundEdit(change: () => void): void {
    const before = this.model.snapshot();
    change();
    this.keep(before);
    this.lastBatch = -Infinity;
  }

  /**
   * Runs a batch of the add-in and notes a step if it wrote: the first of a few that follow each other closely.
   *
   * @param wrote whether it did, asked afterwards
   */
  aroundBatch<Answer>(run: () => Answer, wrote: () => boolean): Answer {
    const before = this.model.snapshot();
    const answer = run();
    if (!wrote()) return answer;
    const time = this.now();
    if (time - this.lastBatch > oneDoing) this.keep(before);
    this.lastBatch = time;
    return answer;
  }

  /** The snapshot to go back to; undefined when there is none. */
  undo(): unknown {
    return this.step(this.past, this.future);
  }

  /** The snapshot that was gone back from last. */
  redo(): unknown {
    return this.step(this.future, this.past);
  }

  private step(from: unknown[], to: unknown[]): unknown {
    const snapshot = from.pop();
    if (snapshot === undefined) return undefined;
    to.push(this.model.snapshot());
    this.lastBatch = -Infinity;
    return snapshot;
  }

  private keep(snapshot: unknown): void {
    this.past.push(snapshot);
    if (this.past.length > mostSteps) this.past.shift();
    this.future = [];
  }
}
