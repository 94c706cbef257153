export { CustomFunctionFailure } from "./customFunctionCalls";
export type { HostEvent, MessageEntry } from "./events";
export { ExcelHost, type ExcelHostOptions, type LoggedBatch } from "./process";
export { TransportRefusal, type RefusalCode, type TransportCode } from "./refusal";
export { defaultRequirements, isSetSupported, type RequirementMatrix } from "./requirementSets";
