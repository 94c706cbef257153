import type { Point, QuadrantId } from "./quadrant";
import { meanCrosshair, medianCrosshair, quadrantOf } from "./quadrant";
import { OptionReader } from "../../survey/optionReader";
import type { Refusal } from "../../survey/refusal";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import type { Attribute, AttributeSource, DerivedMethod } from "./attributes";
import { derivedMethods, isDerived } from "./attributes";
import type { Agreement } from "./agreement";
import { agreementOf } from "./agreement";
import { degenerateAttributes } from "./degenerateAttributes";
import { derivedImportances } from "./derived";
import { diagonalProblem } from "./diagonal";
import { asPoint, measured } from "./measure";
import type { ImportanceLevel, Measured } from "./measure";
import { readAttributes } from "./readAttributes";
import type { Stability } from "./stability";
import { quadrantStability } from "./stability";
import { passes, resampledPoints } from "./resampled";

export type CrosshairId = "mean" | "median" | "midpoint" | "target";
export const crosshairs: readonly CrosshairId[] = ["mean", "median", "midpoint", "target"];

/** An attribute with its place. */
export interface PlacedAttribute {
  readonly attribute: Attribute;
  readonly measured: Measured;
  readonly point: Point;
  readonly quadrant: QuadrantId;
  /** Under every crosshair there is. */
  readonly under: Readonly<Partial<Record<CrosshairId, QuadrantId>>>;
  /** Beside a stated importance: the one derived from overall satisfaction. */
  readonly derived?: number;
  readonly derivedQuadrant?: QuadrantId;
  readonly stays?: number;
}

export interface QuadrantResult {
  readonly source: AttributeSource;
  readonly attributes: readonly PlacedAttribute[];
  /** Without importance or performance. */
  readonly leftOut: readonly Attribute[];
  readonly crosshair: CrosshairId;
  readonly crosshairs: Readonly<Partial<Record<CrosshairId, Point>>>;
  readonly stability?: Stability;
  readonly seed: number;
  /** How the importance beside a stated one is derived. */
  readonly derivedBy: DerivedMethod;
  /** Of stated and derived importance. */
  readonly agreement?: Agreement;
  /** The line of equal importance and performance is drawn. */
  readonly diagonal: boolean;
}

const fewestAttributes = 2;
const defaultSeed = 20260101;

/**
 * Importance-performance quadrants: each attribute high or low on both axes, at or above the crosshair counting as high.
 *
 * Means are taken over each column's own answers. Every crosshair is computed, so that attributes that would change quadrant can be
 * listed. Where there are respondents, they are drawn again with replacement to see how firmly each attribute sits in its quadrant.
 * With case weights means, correlations and models are weighted, and so are the resamples.
 * Source: Martilla and James (1977).
 */
export function computeQuadrant(survey: Survey, raw: RawOptions): Outcome<QuadrantResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const reading = readAttributes(survey, reader);
  if ("status" in reading) return reading;
  const { source } = reading;
  const crosshair = reader.choice("crosshair", crosshairs, "mean");
  const target = reader.point("target");
  const seed = reader.number("seed", 0, 2 ** 31 - 1) ?? defaultSeed;
  const derivedBy = reader.choice("derived", derivedMethods, "correlation");
  const diagonal = raw.diagonal === true || (raw.diagonal !== false && reader.choice("diagonal", ["off", "on"], "off") === "on");
  const problemOfLine = diagonal ? diagonalProblem(survey, source) : undefined;
  if (problemOfLine) reader.refuse(problemOfLine);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (crosshair === "target" && !target) return { status: "incomplete", incomplete: { code: "choose-target" } };

  const degenerate = degenerateAttributes(survey, source);
  if (degenerate) return degenerate;
  const levels = isDerived(source.method) ? derivedImportances(source.attributes, source, source.method) : [];
  if ("code" in levels) return { status: "refused", refusal: levels };
  const found = source.attributes.map((attribute, index) => ({ attribute, measured: measured(attribute, source, levels[index]) }));
  const placeable = found.flatMap((entry) => {
    const point = asPoint(entry.measured);
    return point ? [{ ...entry, point }] : [];
  });
  const problem = unplaceable(source, placeable.length);
  if (problem) return { status: "refused", refusal: problem };
  const points = placeable.map(({ point }) => point);
  const all = crosshairsOf(points, source, target);
  const chosen = all[crosshair];
  if (!chosen)
    return {
      status: "refused",
      refusal: { code: "bad-option", option: "crosshair", given: crosshair, allowed: Object.keys(all).join(", ") },
    };
  const quadrants = points.map((point) => quadrantOf(point, chosen));
  const placedAttributes = placeable.map(({ attribute }) => attribute);
  const stability = stabilityOf(survey, source, placedAttributes, quadrants, crosshair, chosen, seed);
  const beside = besides(source) ? derivedImportances(placedAttributes, source, derivedBy) : [];
  if ("code" in beside) return { status: "refused", refusal: beside };
  const derived = derivedBeside(beside, points, chosen, crosshair);
  const agreement = agreementOf(
    points.map(({ importance }) => importance),
    beside.map(({ level }) => level),
  );
  const result: QuadrantResult = {
    source,
    attributes: placeable.map((entry, index): PlacedAttribute => {
      const stays = stability?.stays[index];
      return {
        ...entry,
        quadrant: quadrants[index] ?? "low-priority",
        under: Object.fromEntries(Object.entries(all).map(([id, cross]) => [id, quadrantOf(entry.point, cross)])),
        ...derived[index],
        ...(stays !== undefined && { stays }),
      };
    }),
    leftOut: found.filter(({ measured: its }) => !asPoint(its)).map(({ attribute }) => attribute),
    crosshair,
    crosshairs: all,
    ...(stability && { stability }),
    seed,
    derivedBy,
    ...(agreement && { agreement }),
    diagonal,
  };
  return { status: "complete", result };
}

function unplaceable({ method, outcomeHeader }: AttributeSource, n: number): Refusal | undefined {
  if (n === 0 && isDerived(method)) return { code: "no-variation", column: outcomeHeader ?? "" };
  return n < fewestAttributes ? { code: "too-few-attributes", n, needed: fewestAttributes } : undefined;
}

function crosshairsOf(
  points: readonly Point[],
  { midpoint }: AttributeSource,
  target: Point | undefined,
): Partial<Record<CrosshairId, Point>> {
  const { importance, performance } = midpoint;
  return {
    mean: meanCrosshair(points),
    median: medianCrosshair(points),
    ...(importance !== undefined && performance !== undefined && { midpoint: { importance, performance } }),
    ...(target && { target }),
  };
}

function stabilityOf(
  survey: Survey,
  source: AttributeSource,
  attributes: readonly Attribute[],
  quadrants: readonly QuadrantId[],
  crosshair: CrosshairId,
  chosen: Point,
  seed: number,
): Stability | undefined {
  if (source.method === "given") return undefined;
  const again = crosshair === "mean" ? meanCrosshair : crosshair === "median" ? medianCrosshair : (): Point => chosen;
  return quadrantStability(survey.respondents, resampledPoints(attributes, source), again, quadrants, passes(attributes, source), seed);
}

/** Where importance is stated and overall satisfaction is known, the derived importance stands beside it. */
function besides({ outcome, method }: AttributeSource): boolean {
  return outcome !== undefined && !isDerived(method) && method !== "given";
}

/** The derived axis has its own crosshair. */
function derivedBeside(
  beside: readonly ImportanceLevel[],
  points: readonly Point[],
  chosen: Point,
  crosshair: CrosshairId,
): readonly { derived?: number; derivedQuadrant?: QuadrantId }[] {
  const derivedPoints = beside.flatMap(({ level }, index) =>
    level === undefined ? [] : [{ importance: level, performance: points[index]?.performance ?? NaN }],
  );
  if (derivedPoints.length === 0) return [];
  const { importance } = crosshair === "median" ? medianCrosshair(derivedPoints) : meanCrosshair(derivedPoints);
  return beside.map(({ level }, index) => {
    const point = points[index];
    if (level === undefined || !point) return {};
    return {
      derived: level,
      derivedQuadrant: quadrantOf({ importance: level, performance: point.performance }, { importance, performance: chosen.performance }),
    };
  });
}
