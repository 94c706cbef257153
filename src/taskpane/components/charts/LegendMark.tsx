import { useId } from "react";
import type { ReactNode } from "react";
import type { LegendEntry, LineDash } from "../../charts/chartDrawing";
import type { ChartLook } from "../../charts/chartLook";
import type { Symbol } from "../../charts/nameLooks";
import type { Pattern } from "../../charts/patterns";

const width = 22;
const height = 12;
const middle = height / 2;

const strokes: Readonly<Record<Exclude<Pattern, "plain">, string>> = {
  rising: "M0 6 L6 0",
  falling: "M0 0 L6 6",
  "wide-rising": "M0 6 L6 0",
  across: "M0 3 H6",
  upright: "M3 0 V6",
  dots: "M2 3 h2",
  grid: "M0 3 H6 M3 0 V6",
};

const dashes: Readonly<Record<LineDash, string>> = { solid: "", dashed: "4 2", dotted: "1 2" };

function symbolPath(symbol: Symbol): string {
  if (symbol === "triangle") return `M11 ${middle - 4.5} l5 9 h-10 Z`;
  if (symbol === "diamond") return `M11 ${middle - 5} l5 5 -5 5 -5 -5 Z`;
  if (symbol === "circle") return `M7 ${middle} a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 Z`;
  return `M7 ${middle - 4} h8 v8 h-8 Z`;
}

interface LegendMarkProperties {
  readonly entry: LegendEntry;
  readonly look: ChartLook;
}

/** A mark of the chart in small. */
export function LegendMark({ entry, look }: LegendMarkProperties) {
  return (
    <svg width={width} height={height} aria-hidden focusable={false} style={{ flexShrink: 0, forcedColorAdjust: "none" }}>
      <MarkShape entry={entry} look={look} />
    </svg>
  );
}

function MarkShape({ entry, look }: LegendMarkProperties): ReactNode {
  const id = useId();
  const { background, forced, ink } = look;
  const { colour, pattern, hollow, symbol, line, whisker } = entry;
  if (whisker === true) return <path d={`M2 ${middle} H20 M2 2 V10 M20 2 V10`} stroke={colour} strokeWidth={1.5} fill="none" />;
  if (symbol !== undefined || line !== undefined)
    return (
      <>
        {line === undefined ? null : <path d={`M0 ${middle} H22`} stroke={colour} strokeWidth={2} strokeDasharray={dashes[line]} />}
        {symbol === undefined ? null : (
          <path
            d={symbolPath(symbol)}
            fill={hollow === true ? background : colour}
            stroke={hollow === true ? colour : background}
            strokeWidth={hollow === true ? 2 : 1}
          />
        )}
      </>
    );
  const patterned = pattern !== undefined && pattern !== "plain";
  // Where colours are forced a pattern is ink on the page, as in the plot; else it is the page's colour on the fill.
  const empty = forced && (patterned || hollow === true);
  return (
    <>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill={empty ? background : colour}
        stroke={forced || hollow === true ? ink : colour}
        strokeDasharray={hollow === true ? "3 2" : ""}
      />
      {!patterned ? null : (
        <>
          <pattern id={id} width={pattern === "wide-rising" ? 11 : 6} height={6} patternUnits="userSpaceOnUse">
            <path d={strokes[pattern]} stroke={forced ? ink : background} strokeWidth={1.6} opacity={forced ? 1 : 0.75} />
          </pattern>
          <rect width={width} height={height} fill={`url(#${id})`} />
        </>
      )}
    </>
  );
}
