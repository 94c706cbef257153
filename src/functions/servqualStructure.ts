import type { AnswerScale } from "../survey/answerScale";
import type { Questionnaire } from "../survey/questionnaire";

export const servqualVersions = ["1991", "1988"] as const;
export type ServqualVersion = (typeof servqualVersions)[number];

export const servqualDimensions = ["tangibles", "reliability", "responsiveness", "assurance", "empathy"] as const;
export type ServqualDimension = (typeof servqualDimensions)[number];

export const servqualScale: AnswerScale = { min: 1, max: 7 };

/** How many items each dimension has, in their order. */
const sizes: readonly number[] = [4, 5, 4, 4, 5];
/** Of 1988, worded negatively. */
const turnedIn1988 = new Set([10, 11, 12, 13, 18, 19, 20, 21, 22]);

/**
 * Which of the 22 items belong to which dimension, and which are turned: the built-in questionnaire without its wording, which would make the
 * functions' script three times as large. A test holds the two together. Source: Parasuraman, Zeithaml and Berry (1988, 1991).
 */
export function servqualStructure(version: ServqualVersion): Questionnaire {
  const noWords = { en: "", "zh-CN": "" };
  const places = sizes.flatMap((size, dimension) => Array.from({ length: size }, () => servqualDimensions[dimension] ?? "tangibles"));
  return {
    id: `servqual-${version}`,
    name: noWords,
    scale: servqualScale,
    labels: { en: [], "zh-CN": [] },
    blocks: [],
    mainBlock: "perception",
    dimensions: servqualDimensions.map((id) => ({ id, name: noWords })),
    items: places.map((dimension, index) => ({
      id: `item${index + 1}`,
      number: index + 1,
      dimension,
      key: version === "1988" && turnedIn1988.has(index + 1) ? -1 : 1,
      label: noWords,
      statements: {},
    })),
    background: [],
    analyses: [],
    instructions: { en: [], "zh-CN": [] },
  };
}
