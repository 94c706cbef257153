import type { ExcelHost } from "./process";

type Handler = (event: object) => void;
type Callback = (result: { status: string; value?: unknown }) => void;

/** The part of `Office.context.document` that tells of a changed selection; `workbook.onSelectionChanged` hangs on it. */
export interface SelectionHandlers {
  addHandlerAsync(type: string, handler: Handler, ...more: unknown[]): void;
  removeHandlerAsync(type: string, ...more: unknown[]): void;
}

function callbackAmong(more: readonly unknown[]): Callback | undefined {
  return more.find((each): each is Callback => typeof each === "function");
}

/** Handlers of `documentSelectionChanged`, called after the user or the add-in selected something. */
export function selectionHandlers(host: ExcelHost): SelectionHandlers {
  const handlers = new Set<Handler>();
  host.onEvents((_entries, events) => {
    if (!events.some((event) => event.kind === "selected")) return;
    for (const handler of handlers) handler({ type: "documentSelectionChanged" });
  });
  return {
    addHandlerAsync(_type, handler, ...more) {
      handlers.add(handler);
      callbackAmong(more)?.({ status: "succeeded" });
    },
    removeHandlerAsync(_type, ...more) {
      const options = more.find((each): each is { handler?: Handler } => typeof each === "object" && each !== null);
      if (options?.handler) handlers.delete(options.handler);
      else handlers.clear();
      callbackAmong(more)?.({ status: "succeeded" });
    },
  };
}
