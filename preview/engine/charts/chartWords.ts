/** Office.js' words on the left, the file's on the right. */
export type Words = Readonly<Record<string, string>>;

export const dashes: Words = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export const markerSymbols: Words = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

export const legendPositions: Words = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

export const labelPositions: Words = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

export const tickLabelPositions: Words = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };

export const tickMarks: Words = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };

export const blankDisplays: Words = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };

/** Office.js' word for a file's word. */
export function wordFor(words: Words, written: string | undefined): string | undefined {
  return written === undefined ? undefined : Object.keys(words).find((word) => words[word] === written);
}
