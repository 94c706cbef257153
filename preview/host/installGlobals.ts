import { documentFile } from "./documentFile";
import type { ExcelHost } from "./process";
import { defaultRequirements, isSetSupported, type RequirementMatrix } from "./requirementSets";
import { selectionHandlers } from "./selectionHandlers";
import { loadOfficeClient } from "./vm";

export interface GlobalsOptions {
  /** The language of Excel's own interface. */
  readonly displayLanguage?: string;
  /** The highest version of each requirement set; ExcelApi as the host has it unless given. */
  readonly requirements?: RequirementMatrix;
}

type Callback = (result: { status: string }) => void;

/** Settings as `Office.context.document.settings` has them: a copy that `saveAsync` writes to the workbook. */
function documentSettings(host: ExcelHost) {
  const stored = host.book.model.settings;
  const copy = new Map(stored);
  return {
    get: (key: string) => copy.get(key) ?? null,
    set: (key: string, content: unknown) => void copy.set(key, JSON.parse(JSON.stringify(content))),
    remove: (key: string) => void copy.delete(key),
    refreshAsync(callback?: Callback) {
      copy.clear();
      for (const [key, content] of stored) copy.set(key, content);
      callback?.({ status: "succeeded" });
    },
    saveAsync(...more: unknown[]) {
      stored.clear();
      for (const [key, content] of copy) stored.set(key, content);
      const callback = more.find((each): each is Callback => typeof each === "function");
      queueMicrotask(() => callback?.({ status: "succeeded" }));
    },
  };
}

/** The few members of `Office` that code outside the pane uses. Whatever else it asks for is not there, and fails. */
function minimalOffice(host: ExcelHost, options: GlobalsOptions) {
  // Only here: the frame's client asks for the file in another way, which the preview page does not answer.
  const requirements = options.requirements ?? { ...defaultRequirements(host.excelApi), CompressedFile: "1.1" };
  return {
    context: {
      displayLanguage: options.displayLanguage ?? "en-US",
      contentLanguage: host.book.settings.contentLocale,
      host: "Excel",
      platform: "OfficeOnline",
      requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(requirements, name, version) },
      document: { settings: documentSettings(host), url: host.book.model.name, ...selectionHandlers(host), ...documentFile(host) },
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    FileType: { Compressed: "compressed" },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    onReady: (callback?: (info: object) => void) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}

/**
 * Sets the globals `Excel`, `OfficeExtension` and a minimal `Office`, so that the add-in's modules run in Node against a host.
 *
 * @returns a function that puts the globals back as they were
 */
export function installGlobals(host: ExcelHost, options: GlobalsOptions = {}): () => void {
  const { Excel, OfficeExtension } = loadOfficeClient(host, options.requirements);
  const added: Record<string, unknown> = { Excel, OfficeExtension, Office: minimalOffice(host, options) };
  const scope = globalThis as Record<string, unknown>;
  const before = Object.keys(added).map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)] as const);
  Object.assign(scope, added);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(scope, name, descriptor);
      else delete scope[name];
    }
  };
}
