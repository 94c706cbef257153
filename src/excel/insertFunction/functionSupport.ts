/** What Excel here makes of the functions. */
export interface FunctionSupport {
  /** It takes functions of add-ins. */
  readonly functions: boolean;
  /** A result of several cells fills them; else only its first is shown. */
  readonly spills: boolean;
}

/** Functions of add-ins came with Excel 2021 and Microsoft 365, and results that fill several cells with ExcelApi 1.12. */
export function functionSupport(): FunctionSupport {
  if (typeof Office === "undefined") return { functions: false, spills: false };
  const { requirements } = Office.context;
  return {
    functions: requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
    spills: requirements.isSetSupported("ExcelApi", "1.12"),
  };
}
