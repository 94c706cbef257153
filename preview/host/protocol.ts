/** The messages of office.js, as far as this host reads them. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Same shape as `Arguments`: 0 where the argument is plain, a path's id where it is an object. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export const PathType = { Global: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, NullObject: 7 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [key: string]: Json };
}

export interface Request {
  readonly Actions?: readonly Action[];
  readonly ObjectPaths?: { readonly [id: string]: ObjectPath };
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Response {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  readonly Error?: ResponseError;
}
