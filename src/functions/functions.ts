// The functions of the namespace SURVEY. Each file declares some of them for Excel: the build finds them there, describes them in
// functions.json and associates them, so that loading this file is all it takes.
export * from "./declared/answers";
export * from "./declared/quality";
export * from "./declared/reliability";
export * from "./declared/priorities";
export * from "./declared/shares";
export * from "./declared/comparing";
