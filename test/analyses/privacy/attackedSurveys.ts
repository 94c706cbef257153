import fc from "fast-check";
import type { GridCell } from "../../../src/survey/grid";
import type { Attacked } from "./publishedWeights";

/** Who a respondent is, as everybody in the house knows, and whether the question the attacker is after was answered. */
export interface Person {
  readonly team: string;
  readonly shift: string;
  readonly wave: string;
  readonly high: boolean;
  readonly answers: boolean;
}

const many = <Part>(length: number, part: (index: number) => Part): readonly Part[] => Array.from({ length }, (_, index) => part(index));

/** Random teams, some of them small and some people in none; shifts that nearly follow the teams, or cross them; two waves. */
export const people: fc.Arbitrary<readonly Person[]> = fc
  .record({
    ends: fc.uniqueArray(fc.nat(29), { minLength: 1, maxLength: 3 }),
    strangers: fc.uniqueArray(fc.nat(29), { maxLength: 3 }),
    border: fc.nat(29),
    outliers: fc.uniqueArray(fc.nat(29), { maxLength: 2 }),
    second: fc.nat(29),
    crossed: fc.boolean(),
    high: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
    silent: fc.uniqueArray(fc.nat(29), { maxLength: 6 }),
  })
  .map(({ ends, strangers, border, outliers, second, crossed, high, silent }) =>
    many(30, (person) => ({
      team: strangers.includes(person) ? "" : `Team ${ends.filter((end) => person > end).length + 1}`,
      shift: person < border !== outliers.includes(person) ? "day" : "night",
      wave: (crossed ? (person * 7) % 30 : person) < second ? "2025" : "2026",
      high: high[person] ?? false,
      answers: !silent.includes(person),
    })),
  );

type SurveyOf = (people: readonly Person[], minimumGroup: number) => Attacked;

const background = ["team", "shift", "wave"];
const backgroundOf = ({ team, shift, wave }: Person): readonly GridCell[] => [team, shift, wave];
const answer = ({ high, answers }: Person, [low, top]: readonly [number, number]): GridCell => (answers ? (high ? top : low) : "");

/** Numbers that look like answers and are the same in every run. */
const filler = (person: number, item: number, [low, top]: readonly [number, number]): number =>
  low + ((person * 7 + item * 5 + ((person * item) % 3)) % (top - low + 1));

const rated = (headers: readonly string[], ends: readonly [number, number], asked: readonly Person[]): Attacked["cells"] => [
  [...background, ...headers],
  ...asked.map((person, row) => [
    ...backgroundOf(person),
    answer(person, [ends[0] + 1, ends[1] - 1]),
    // Who leaves the question out leaves all out: else a mean of several questions is a figure of other people than each of them.
    ...headers.slice(1).map((_, item) => (person.answers ? filler(row, item + 1, ends) : "")),
  ]),
];

const ownItems = ["fair", "clear", "helped"];

/** One survey for each set of reports that a manager would print together; between them they hold every analysis that shows groups. */
export const attackedSurveys: Readonly<Record<string, SurveyOf>> = {
  "a company's own questions": (asked, minimumGroup) => ({
    analyses: ["favourable", "compare", "trend", "targets", "index"],
    options: { items: ownItems, scale: { min: 1, max: 5 }, groups: ["team", "shift"], wave: "wave", target: 4, minimumGroup },
    cells: rated(ownItems, [1, 5], asked),
    target: "fair",
    answers: [2, 4],
  }),
  SERVQUAL: (asked, minimumGroup) => {
    const [expected, perceived] = ["E", "P"].map((block) => many(22, (item) => `${block}${item + 1}`));
    return {
      analyses: ["servqual", "satisfaction-ratio"],
      options: {
        questionnaire: "servqual-1991",
        expectation: expected ?? [],
        perception: perceived ?? [],
        groups: ["team", "shift"],
        wave: "wave",
        minimumGroup,
      },
      // Everybody expects the same: a mean of ratios weighs answers by expectations, which the attacker does not know.
      cells: rated(perceived ?? [], [1, 7], asked).map((cells, row) => [
        ...cells,
        ...(row === 0 ? (expected ?? []) : many(22, (): GridCell => (asked[row - 1]?.answers ? 6 : ""))),
      ]),
      target: "P1",
      answers: [2, 6],
    };
  },
  loyalty: (asked, minimumGroup) => ({
    analyses: ["loyalty"],
    options: { recommend: "recommend", groups: ["team", "shift"], wave: "wave", minimumGroup },
    cells: [[...background, "recommend"], ...asked.map((person) => [...backgroundOf(person), answer(person, [4, 10])])],
    target: "recommend",
    answers: [4, 10],
  }),
  "the scorecard of a management team": (asked, minimumGroup) => {
    const headers = many(40, (item) => `Q${item + 1}`);
    return {
      analyses: ["scorecard"],
      options: { questionnaire: "customer-orientation", groups: ["team", "shift"], minimumGroup },
      cells: rated(headers, [1, 5], asked),
      target: "Q1",
      answers: [2, 4],
    };
  },
};
