import type { Book } from "./book";
import { Handle } from "./handle";
import { Paths } from "./paths";
import { ActionType, type Action, type Json, type Request, type Response, type ResponseError } from "./protocol";
import { load, LOAD_SPELLING, readSelection, RETRIEVE_SPELLING, type Loader } from "./query";
import type { References } from "./references";
import { isRefusalCode, Refusal } from "./refusal";

/** An error of the engine that carries a documented `code`, or one of this host. */
function knownRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof Error && "code" in error && isRefusalCode(error.code) ? new Refusal(error.code, error.message) : undefined;
}

/** Carries out one batch: its actions in order, until one is refused. What was done before a refusal stays done. */
export class Batch {
  private readonly paths: Paths;
  private readonly loader: Loader;

  constructor(
    book: Book,
    private readonly references: References,
    private readonly request: Request,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.paths = new Paths(book, references, request.ObjectPaths ?? {});
    this.loader = { excelApi: book.settings.excelApi, identity: (handle) => this.identity(handle) };
  }

  run(): Response {
    const response: Response = { Results: [], TraceIds: [] };
    for (const [index, action] of (this.request.Actions ?? []).entries()) {
      try {
        this.paths.location = "";
        response.Results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      } catch (error) {
        return { ...response, Error: this.errorOf(this.asRefusal(error), index) };
      }
    }
    return response;
  }

  /** Anything else is a fault of the host or the engine: it is reported, and answered so that the page does not wait for ever. */
  private asRefusal(error: unknown): Refusal {
    const known = knownRefusal(error);
    if (known) return known;
    this.onFault(error);
    return new Refusal("GeneralException", `The host failed: ${String(error)}`);
  }

  private errorOf(refusal: Refusal, index: number): ResponseError {
    return {
      Code: refusal.code,
      Message: refusal.message,
      Location: this.paths.location,
      ActionIndex: index,
      HttpStatusCode: refusal.httpStatus,
    };
  }

  private identity(handle: Handle): { readonly [key: string]: Json } {
    const reference = this.references.idOf(handle);
    if (reference !== undefined) return { _ReferenceId: reference };
    return handle.type.identity?.(handle.target) ?? {};
  }

  private perform(action: Action): Json {
    if (action.ActionType === ActionType.Trace) return null;
    const handle = this.paths.follow(action.ObjectPathId);
    if (handle === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identity(handle);
      case ActionType.Query:
        return load(handle, readSelection(action.QueryInfo ?? {}), this.loader, LOAD_SPELLING, action.QueryInfo);
      case ActionType.QueryAsJson:
        return load(handle, readSelection(action.QueryInfo ?? {}), this.loader, RETRIEVE_SPELLING, action.QueryInfo);
      case ActionType.Method:
        return this.callMethod(handle, action);
      case ActionType.SetProperty:
        return this.setProperty(handle, action.Name, this.paths.argumentsOf(action.ArgumentInfo).json(0));
      case ActionType.Update:
        return this.update(handle, action.ObjectState ?? {});
      case ActionType.EnsureUnchanged:
        return this.ensureUnchanged(handle, action.ObjectState ?? {});
      default:
        throw new Refusal("NotImplemented", `Action type ${action.ActionType} is not known to this host.`);
    }
  }

  private callMethod(handle: Handle, action: Action): Json {
    if (action.Name === "_KeepReference" && handle.type.keepsReference) {
      this.references.keep(handle);
      return null;
    }
    if (action.Name === "_RemoveReference" && handle.is("Workbook")) {
      this.references.release(this.paths.argumentsOf(action.ArgumentInfo).text(0));
      return null;
    }
    if (/^_(Register|Unregister)\w+Event$/.test(action.Name)) return null;
    const { member } = this.paths.member(handle, action.Name);
    if (member.kind !== "method") throw new Refusal("InvalidArgument");
    const args = this.paths.argumentsOf(action.ArgumentInfo);
    const result = member.call(handle.target, args);
    return result instanceof Handle ? this.identity(result) : (result ?? null);
  }

  private setProperty(handle: Handle, name: string, content: Json): null {
    const { member } = this.paths.member(handle, name);
    if (member.kind !== "scalar" || !member.write) throw new Refusal("InvalidArgument", `${this.paths.location} is read-only.`);
    member.write(handle.target, content);
    return null;
  }

  private update(handle: Handle, state: { readonly [key: string]: Json }): null {
    for (const [name, content] of Object.entries(state)) {
      const { member } = this.paths.member(handle, name);
      if (member.kind === "link" && typeof content === "object" && content !== null && !Array.isArray(content)) {
        const next = member.follow(handle.target);
        if (next) this.update(next, content as { readonly [key: string]: Json });
      } else this.setProperty(handle, name, content);
    }
    return null;
  }

  private ensureUnchanged(handle: Handle, state: { readonly [key: string]: Json }): null {
    for (const [name, content] of Object.entries(state)) {
      const { member } = this.paths.member(handle, name);
      if (member.kind === "scalar" && JSON.stringify(member.read(handle.target)) !== JSON.stringify(content))
        throw new Refusal("InvalidOperation");
    }
    return null;
  }
}
