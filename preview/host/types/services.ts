import { method, type OfficeType } from "../officeType";
import type { BookTarget } from "../targets";

/**
 * Services office.js calls at start and for the pane, which need no answer here. They are no part of the public API, so that their
 * members stand in no declaration file.
 */
export const addinInternalService: OfficeType<BookTarget> = { members: { notifyActionHandlerReady: method("1.1", () => undefined) } };

/** Lets the page send results every 200 ms instead of every 500. */
const RESULTS_SOONER = 2;

/** The custom functions' own service: results arrive here. */
export const customFunctions: OfficeType<BookTarget> = {
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: method("1.1", ({ book }) => book.customFunctions.markReady()),
    _GetEnabledFeatures: method("1.1", () => [RESULTS_SOONER]),
    setInvocationArrayResults: method("1.1", ({ book }, args) => book.customFunctions.settle(args.json(0))),
    setInvocationResult: method("1.1", ({ book }, args) => book.customFunctions.settle([[args.json(0), true, args.json(1), []]])),
    setInvocationError: method("1.1", ({ book }, args) =>
      book.customFunctions.settle([[args.json(0), false, args.json(2), args.json(1), []]]),
    ),
  },
};

export const appRuntimePersistenceService: OfficeType<BookTarget> = {
  members: {
    getAppRuntimeStartState: method("1.1", ({ book }) => book.kept.get("startState") ?? "Inactive"),
    setAppRuntimeStartState: method("1.1", ({ book }, args) => void book.kept.set("startState", args.text(0))),
  },
};

export const appRuntimeService: OfficeType<BookTarget> = {
  members: {
    getAppRuntimeState: method("1.1", ({ book }) => book.kept.get("runtimeState") ?? "Visible"),
    setAppRuntimeState: method("1.1", ({ book }, args) => void book.kept.set("runtimeState", args.text(0))),
  },
};

export const dynamicRibbon: OfficeType<BookTarget> = { members: {} };
