import type { GapLine } from "../analyses/servqual/gapProfile";
import { gapProfile } from "../analyses/servqual/gapProfile";
import { gapScores } from "../analyses/servqual/gapScores";
import type { AnswerScale } from "../survey/answerScale";
import { answerColumns } from "./answerColumns";
import { answerIn } from "./answerIn";
import { bareSurvey } from "./bareSurvey";
import type { CellRows, Cells } from "./cells";
import { shapeOf } from "./cells";
import { incomplete, wrong } from "./failure";
import { requireSameShape } from "./readArguments";
import type { ServqualVersion } from "./servqualStructure";
import { servqualDimensions, servqualScale, servqualStructure } from "./servqualStructure";
import { tableRows } from "./tableRows";
import { dimensionNames } from "./words";

const heading = ["dimension", "n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p", "pHolm"] as const;
const confidence = 0.95;
/** As the analysis reads them; shares are of their own sum. */
const pointScale: AnswerScale = { min: 0, max: 100 };

/**
 * The gaps of a SERVQUAL survey by dimension and overall, with the code of the analysis: a respondent's score is the mean of the items
 * answered on both sides, at least half of them.
 *
 * @param expectation one row for each respondent, 22 columns
 * @param points five columns: a row for each respondent, or one row for all
 * @param asIds names of lines as ids instead of words
 * @throws CustomFunctions.Error `#VALUE!` for other shapes, `#N/A` without a pair of answers
 */
export function servqualTable(
  expectation: Cells,
  perception: Cells,
  version: ServqualVersion,
  points: Cells | undefined,
  asIds: boolean,
): CellRows {
  requireSameShape(expectation, perception);
  const questionnaire = servqualStructure(version);
  if (expectation[0]?.length !== questionnaire.items.length) throw wrong((sentences) => sentences.servqualColumns(shapeOf(expectation)));
  const reversed = questionnaire.items.map(({ key }) => key === -1);
  const survey = bareSurvey({
    respondents: expectation.length,
    scale: servqualScale,
    questionnaire,
    answers: {
      expectation: answerColumns(expectation, servqualScale, reversed),
      perception: answerColumns(perception, servqualScale, reversed),
      points: points ? pointColumns(points, expectation.length) : [],
    },
  });
  const profile = gapProfile(gapScores(survey, "half"), confidence);
  if (profile.items.every(({ n }) => n === 0)) throw incomplete((sentences) => sentences.noPairs);
  const names = dimensionNames(asIds);
  const { overallDimensions, overallItems, overallWeighted } = profile;
  return tableRows(heading, [
    ...profile.dimensions.map((line, place) => cellsOf(names[servqualDimensions[place] ?? "tangibles"], line)),
    cellsOf(names.overallDimensions, overallDimensions),
    cellsOf(names.overallItems, overallItems),
    ...(overallWeighted ? [cellsOf(names.overallWeighted, overallWeighted)] : []),
  ]);
}

function cellsOf(dimension: string, { n, expectation, perception, test, pHolm }: GapLine) {
  return { dimension, n, expectation, perception, gap: test.mean, ciLow: test.low, ciHigh: test.high, p: test.p, pHolm };
}

function pointColumns(points: Cells, respondents: number): Float64Array[] {
  const isForAll = points.length === 1;
  if (points[0]?.length !== servqualDimensions.length || (!isForAll && points.length !== respondents))
    throw wrong((sentences) => sentences.servqualWeights(shapeOf(points)));
  return servqualDimensions.map((_, dimension) =>
    Float64Array.from({ length: respondents }, (__, row) => answerIn(points[isForAll ? 0 : row]?.[dimension], pointScale) ?? NaN),
  );
}
