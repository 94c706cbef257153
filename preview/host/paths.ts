import { Arguments, type Argument } from "./arguments";
import type { Book } from "./book";
import { Handle } from "./handle";
import { requireMember } from "./members";
import { PathType, type ArgumentInfo, type Json, type ObjectPath } from "./protocol";
import type { References } from "./references";
import { Refusal } from "./refusal";
import type { TypeName } from "./targets";

/** The services office.js makes by name beside the workbook. */
const SERVICES: Readonly<Record<string, TypeName>> = {
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimePersistenceService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.DynamicRibbon.DynamicRibbon": "DynamicRibbon",
};

/** Follows the object paths of one batch. Each path is followed once, because following one may add a sheet or a table. */
export class Paths {
  private readonly found = new Map<number, Handle | null>();
  /** Where the last failure happened, as office.js reports it: `WorksheetCollection.getItem`. */
  location = "";

  constructor(
    private readonly book: Book,
    private readonly references: References,
    private readonly paths: { readonly [id: string]: ObjectPath },
  ) {}

  /** The object of a path; null for a null object. */
  follow(id: number): Handle | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new Refusal("InvalidArgument", `The request names no object path ${id}.`);
    const handle = this.resolve(path);
    this.found.set(id, handle);
    return handle;
  }

  private resolve(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.book.open("Workbook", { book: this.book });
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.ReferenceId: {
        this.location = "";
        const kept = this.references.find(path.Name);
        if (!kept) throw new Refusal("InvalidReference", "The object is no longer tracked.");
        return kept;
      }
      case PathType.NullObject:
        return null;
      default:
        return this.child(path);
    }
  }

  private service(name: string): Handle {
    const typeName = SERVICES[name];
    this.location = name;
    if (typeName === undefined) throw new Refusal("ApiNotFound", `The service ${name} is not known to this host.`);
    return this.book.open(typeName, { book: this.book });
  }

  private child(path: ObjectPath): Handle | null {
    const parent = this.follow(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const asked = path.ObjectPathType === PathType.Indexer ? "getItem" : path.Name;
    const { name, member } = this.member(parent, asked);
    this.location = `${parent.typeName}.${name}`;
    if (member.kind === "link") return member.follow(parent.target);
    if (member.kind === "scalar") throw new Refusal("InvalidArgument");
    const result = member.call(parent.target, this.argumentsOf(path.ArgumentInfo));
    if (result instanceof Handle || result === null) return result;
    throw new Refusal("InvalidArgument");
  }

  /** A member of an object, or a refusal that names it. */
  member(handle: Handle, asked: string) {
    this.location = `${handle.typeName}.${asked.charAt(0).toLowerCase()}${asked.slice(1)}`;
    return requireMember(handle, asked, this.book.settings.excelApi);
  }

  /** The arguments of a call, objects in their places. */
  argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const given = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return new Arguments(given.map((argument, index) => this.argument(argument, ids?.[index])));
  }

  private argument(given: Json, id: Json | undefined): Argument {
    if (typeof id === "number" && id > 0) {
      const handle = this.follow(id);
      if (handle === null) throw new Refusal("InvalidArgument", "A null object was given as an argument.");
      return handle;
    }
    if (Array.isArray(given) && Array.isArray(id))
      return given.map((each: Json, index) => this.argument(each, (id as readonly Json[])[index]));
    return given;
  }
}
