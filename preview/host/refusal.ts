/** The documented codes (`Excel.ErrorCodes`) this host answers with, their HTTP status and our own words for them. */
const REFUSALS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API is not available in this host."],
  EmptyChartSeries: [400, "The operation failed because the chart series is empty."],
  FormulaLengthExceedsLimit: [400, "The formula is longer than a cell can hold."],
  GeneralException: [500, "The host could not process the request."],
  InsertDeleteConflict: [409, "The operation would move cells of a table."],
  InvalidArgument: [400, "An argument is missing, invalid or in the wrong format."],
  InvalidOperation: [400, "The operation is not valid for this object."],
  InvalidReference: [400, "The reference is not valid for this operation."],
  InvalidSelection: [400, "The current selection is not valid for this operation."],
  ItemAlreadyExists: [409, "An object of that name exists already."],
  ItemNotFound: [404, "The requested object does not exist."],
  NotImplemented: [501, "The feature is not implemented in this host."],
  RangeExceedsLimit: [400, "The number of cells exceeds the limit."],
  UnsupportedOperation: [400, "The operation is not supported."],
  UnsupportedSheet: [400, "The operation is not possible on a sheet of this kind."],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof REFUSALS;

/** An action Excel would answer with an error inside the response; the actions before it stay applied. */
export class Refusal extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: RefusalCode,
    detail?: string,
  ) {
    super(detail ?? REFUSALS[code][1]);
    this.name = "Refusal";
    this.httpStatus = REFUSALS[code][0];
  }
}

/** Whether a code is one of the documented codes above. */
export function isRefusalCode(code: unknown): code is RefusalCode {
  return typeof code === "string" && code in REFUSALS;
}

const TRANSPORT = {
  InvalidOperationInCellEditMode: [5004, 400],
  ActivityLimitReached: [5102, 429],
  RequestPayloadSizeLimitExceeded: [5103, 400],
  ResponsePayloadSizeLimitExceeded: [5104, 400],
  InvalidOrTimedOutSession: [5012, 408],
  GeneralException: [5001, 500],
} as const satisfies Record<string, readonly [number, number]>;

export type TransportCode = keyof typeof TRANSPORT;

/** Whether a code refuses the whole batch before anything of it is done (or, for the size of the response, after). */
export function isTransportCode(code: string): code is TransportCode {
  return code in TRANSPORT;
}

/** A whole request refused by the transport: office.js sees no response body, only the number (web) or the code (bridge). */
export class TransportRefusal extends Error {
  readonly dispatchError: number;
  readonly httpStatus: number;

  constructor(readonly code: TransportCode) {
    super(`The request was refused: ${code}.`);
    this.name = "TransportRefusal";
    [this.dispatchError, this.httpStatus] = TRANSPORT[code];
  }
}
