import type { Arguments } from "./arguments";
import type { Handle } from "./handle";
import type { Json } from "./protocol";

/** A requirement set: the first ExcelApi version that has the member. */
export type Since = `1.${number}`;

/** A property that holds plain content. Without `write` it is read-only. */
export interface Scalar<T> {
  readonly kind: "scalar";
  readonly since: Since;
  read(target: T): Json | undefined;
  write?(target: T, content: Json): void;
}

/** A property that leads to another object; null makes a null object. */
export interface Link<T> {
  readonly kind: "link";
  readonly since: Since;
  follow(target: T): Handle | null;
}

/** A method; what it gives is plain content, an object, or nothing. */
export interface Method<T> {
  readonly kind: "method";
  readonly since: Since;
  call(target: T, args: Arguments): Json | Handle | undefined | void;
}

export type Member<T> = Scalar<T> | Link<T> | Method<T>;

/**
 * One Office type as this host knows it: its members by the names of `@types/office-js`, each with the requirement set that
 * brought it. `items` makes it a collection, `identity` is what lets office.js find the object again in a later batch.
 */
export interface OfficeType<T> {
  readonly members: { readonly [name: string]: Member<T> };
  items?(target: T): readonly Handle[];
  identity?(target: T): { readonly [key: string]: Json };
  /** Ranges live on through reference ids, which office.js asks for with `_KeepReference`. */
  readonly keepsReference?: boolean;
}

/** A property: read, and written if `write` is given. */
export function scalar<T>(since: Since, read: (target: T) => Json | undefined, write?: (target: T, content: Json) => void): Scalar<T> {
  return write ? { kind: "scalar", since, read, write } : { kind: "scalar", since, read };
}

/** A property that leads to another object. */
export function link<T>(since: Since, follow: (target: T) => Handle | null): Link<T> {
  return { kind: "link", since, follow };
}

/** A method. */
export function method<T>(since: Since, call: (target: T, args: Arguments) => Json | Handle | undefined | void): Method<T> {
  return { kind: "method", since, call };
}
