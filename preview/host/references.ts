import type { Handle } from "./handle";

/** Ranges that office.js asked to keep, by the id it knows them under. */
export class References {
  private readonly handles = new Map<string, Handle>();
  private readonly ids = new WeakMap<Handle, string>();
  private next = 1;

  /** Keeps an object beyond its batch. */
  keep(handle: Handle): void {
    if (this.ids.has(handle)) return;
    const id = `ref${this.next}`;
    this.next += 1;
    this.handles.set(id, handle);
    this.ids.set(handle, id);
  }

  /** The id an object is kept under, or undefined. */
  idOf(handle: Handle): string | undefined {
    return this.ids.get(handle);
  }

  find(id: string): Handle | undefined {
    return this.handles.get(id);
  }

  release(id: string): void {
    const handle = this.handles.get(id);
    if (handle) this.ids.delete(handle);
    this.handles.delete(id);
  }

  /** How many objects are kept: a page that leaks references lets this grow. */
  get size(): number {
    return this.handles.size;
  }
}
