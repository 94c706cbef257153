import { appContext, frameName, type FrameIdentity } from "./appContext";
import { dispatch } from "./dispatch";
import { DocumentCopies } from "./documentCopy";
import type { HostEvent, MessageEntry } from "./events";
import { ActionKind, eventText, readRequest, responseText, type FrameRequest } from "./frameMessages";
import type { ExcelHost } from "./process";
import type { RequirementMatrix } from "./requirementSets";

export interface FrameOptions {
  /** The add-in's page. It loads office.js itself, from a folder the server offers. */
  readonly src: string;
  /** The language Excel's interface is said to have; that of numbers and dates is the host's. */
  readonly locale: string;
  /** Excel on the web tells an add-in no theme (`officeTheme` stays undefined); only the empty frame's background follows this. */
  readonly theme?: "light" | "dark";
  readonly requirements?: RequirementMatrix;
}

/** A connection between a frame and a host; called, it ends. */
export interface FrameConnection {
  (): void;
  /** Presses a button of the ribbon: calls the function its manifest entry names. Settles at `event.completed()`. */
  runCommand(functionName: string, controlId?: string): Promise<void>;
}

const GET_APP_CONTEXT = "ContextActivationManager_getAppContextAsync";
const EXECUTE_METHOD = "executeMethod";
const SUCCESS = { Error: 0 };

/** One add-in in one frame: answers what office.js posts, and tells it what happens in the workbook. */
class Connection {
  private readonly commands = new Map<string, () => void>();
  private readonly stopEvents: () => void;
  private readonly copies: DocumentCopies;
  private nextCommand = 1;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly host: ExcelHost,
    private readonly identity: FrameIdentity,
  ) {
    this.copies = new DocumentCopies(host);
    window.addEventListener("message", this.receive);
    this.stopEvents = host.onEvents((entries, events) => this.tell(entries, events));
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.stopEvents();
  }

  runCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command-${this.nextCommand}`;
    this.nextCommand += 1;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.post(
        eventText(this.identity.conversationId, "appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]),
      );
    });
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, window.location.origin);
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== window.location.origin) return;
    const request = readRequest(event.data, this.identity.conversationId);
    if (request) void this.answer(request).then((content) => this.post(responseText(request, content)));
  };

  private async answer(request: FrameRequest): Promise<unknown> {
    if (request._actionType !== ActionKind.Invoke) return SUCCESS;
    if (request._actionName === GET_APP_CONTEXT)
      return appContext(this.host, this.identity, new URL(this.host.book.model.name, window.location.href).href);
    if (request._actionName !== EXECUTE_METHOD) return SUCCESS;
    return dispatch(this.host, request._data, {
      copies: this.copies,
      commandCompleted: (id) => {
        this.commands.get(id)?.();
        this.commands.delete(id);
      },
    });
  }

  private tell(entries: readonly MessageEntry[], events: readonly HostEvent[]): void {
    const { conversationId } = this.identity;
    if (entries.length > 0) this.post(eventText(conversationId, "richApiMessage", { ArrayData: entries }));
    if (events.some((event) => event.kind === "selected")) this.post(eventText(conversationId, "documentSelectionChanged", {}));
  }
}

let nextConversation = 1;

/**
 * Makes a frame on this page's own origin believe that it is in Excel on the web, and loads the add-in into it.
 *
 * Over http office.js first asks the user whether to trust this page; the question is left to be answered. Only in a browser.
 */
export function connectFrame(frame: HTMLIFrameElement, host: ExcelHost, options: FrameOptions): FrameConnection {
  const conversationId = `preview-${Date.now()}-${nextConversation}`;
  nextConversation += 1;
  const { locale, requirements } = options;
  const identity = { conversationId, addinId: "survey-lens", locale, ...(requirements ? { requirements } : {}) };
  const connection = new Connection(frame, host, identity);
  if (options.theme) frame.style.colorScheme = options.theme;
  frame.name = frameName(identity, window.location.origin);
  // The attribute counts for a frame still to be inserted; one already in the page keeps the name it was inserted with.
  if (frame.contentWindow) frame.contentWindow.name = frame.name;
  frame.src = options.src;
  const runCommand = (functionName: string, controlId = functionName): Promise<void> => connection.runCommand(functionName, controlId);
  return Object.assign(() => connection.close(), { runCommand });
}
