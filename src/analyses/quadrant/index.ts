import { defineAnalysis } from "../analysis";
import { derivedMethods } from "./attributes";
import { computeQuadrant, crosshairs } from "./compute";
import { quadrantReport } from "./report";

/** Importance-performance quadrants of items, dimensions or any attributes. */
export const quadrant = defineAnalysis({
  id: "quadrant",
  weights: "resampled",
  options: [
    { id: "method", kind: "choice", choices: ["expectation", "points", ...derivedMethods], default: "expectation" },
    { id: "derived", kind: "choice", choices: derivedMethods, default: "correlation" },
    { id: "diagonal", kind: "choice", choices: ["off", "on"], default: "off" },
    { id: "crosshair", kind: "choice", choices: crosshairs, default: "mean" },
    { id: "target", kind: "point", optional: true },
    { id: "outcome", kind: "column", optional: true },
    { id: "importance", kind: "columns", optional: true },
    { id: "performance", kind: "columns", optional: true },
    { id: "attribute", kind: "column", optional: true },
    { id: "weight", kind: "column", optional: true },
    { id: "scale", kind: "scale", optional: true },
    { id: "seed", kind: "number", optional: true },
  ],
  title: ({ quadrant: words }) => words.title,
  summary: ({ quadrant: words }) => words.summary,
  compute: computeQuadrant,
  report: quadrantReport,
});
