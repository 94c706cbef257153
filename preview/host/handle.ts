import type { OfficeType } from "./officeType";
import type { Targets, TypeName } from "./targets";

/** An object of the API as a batch sees it: its type, what it stands for in the workbook, and the table of its members. */
export class Handle<K extends TypeName = TypeName> {
  constructor(
    readonly typeName: K,
    readonly target: Targets[K],
    readonly type: OfficeType<Targets[K]>,
  ) {}

  /** Whether it is an object of the given type. */
  is<N extends TypeName>(typeName: N): this is Handle<N> {
    const own: TypeName = this.typeName;
    return own === typeName;
  }
}
