import type { FunctionExample } from "./examples";

const ranks = [
  [1, 2, 3, 4],
  [2, 1, 3, 4],
  [1, 3, 2, 4],
  [1, 2, 4, 3],
];

/** Of functions on figures, choices and rankings. */
export const summaryExamples: Readonly<Record<string, FunctionExample>> = {
  QUADRANT: {
    sheet: [
      [4.5, 3.1],
      [4.4, 4.2],
      [3.2, 3],
      [3, 4.4],
    ],
    formula: "=SURVEY.QUADRANT(A1:A4, B1:B4)",
    result: [["Concentrate here"], ["Keep up"], ["Low priority"], ["Possible overkill"]],
  },
  INDEX100: {
    sheet: [
      [7.2, 3],
      [8, 2],
      [6.4, 1],
    ],
    formula: "=SURVEY.INDEX100(A1:A3, B1:B3, 1, 10)",
    result: [[70.3704]],
  },
  DRIVERS: {
    sheet: [
      [5, 4, 8],
      [6, 6, 9],
      [3, 5, 6],
      [4, 2, 5],
      [7, 5, 9],
      [2, 3, 4],
    ],
    formula: "=SURVEY.DRIVERS(A1:B6, C1:C6)",
    result: [
      ["driver", "correlation", "importance", "share"],
      [1, 0.9255, 0.6089, 0.6345],
      [2, 0.7736, 0.3508, 0.3655],
    ],
  },
  RECOMMEND: {
    sheet: [[10], [9], [8], [7], [9], [3]],
    formula: "=SURVEY.RECOMMEND(A1:A6, TRUE)",
    result: [
      ["n", "promoters", "passives", "detractors", "score", "ciLow", "ciHigh"],
      [6, 3, 2, 1, 33.3333, -26.3065, 92.9731],
    ],
  },
  FAVOURABLE: {
    sheet: [
      [5, 4],
      [4, 3],
      [4, 2],
      [3, 3],
      [2, 1],
    ],
    formula: "=SURVEY.FAVOURABLE(A1:B5, 1, 5)",
    result: [
      ["item", "n", "favourable", "ciLow", "ciHigh", "neutral", "unfavourable"],
      [1, 5, 0.6, 0.2307, 0.8824, 0.2, 0.2],
      [2, 5, 0.2, 0.0362, 0.6245, 0.4, 0.4],
    ],
  },
  INTERVAL: {
    sheet: [
      [5, 10],
      [50, 100],
    ],
    formula: "=SURVEY.INTERVAL(A1:A2, B1:B2)",
    result: [
      ["share", "ciLow", "ciHigh"],
      [0.5, 0.2366, 0.7634],
      [0.5, 0.4038, 0.5962],
    ],
  },
  "FREQUENCY.TABLE": {
    sheet: [
      [2, 1, "yes"],
      [1, 2, "no"],
      [1, 3, "do not know"],
      [1, "", ""],
    ],
    formula: "=SURVEY.FREQUENCY.TABLE(A1:A4, B1:C3)",
    result: [
      ["answer", "count", "share", "ciLow", "ciHigh"],
      ["yes", 3, 0.75, 0.3006, 0.9544],
      ["no", 1, 0.25, 0.0456, 0.6994],
      ["do not know", 0, 0, 0, 0.4899],
    ],
  },
  REASONS: {
    sheet: [["Price; Quality"], ["Price"], ["Service; price"], [""]],
    formula: '=SURVEY.REASONS(A1:A4, ";")',
    result: [
      ["reason", "count", "ofRespondents", "ofAnswers", "cumulative"],
      ["Price", 3, 1, 0.6, 0.6],
      ["Quality", 1, 0.3333, 0.2, 0.8],
      ["Service", 1, 0.3333, 0.2, 1],
    ],
  },
  COMPARE: {
    sheet: [
      [5, 4],
      [6, 5],
      [7, 5],
      [6, 3],
    ],
    formula: "=SURVEY.COMPARE(A1:A4, B1:B4)",
    result: [
      ["item", "n1", "mean1", "n2", "mean2", "difference", "ciLow", "ciHigh", "t", "df", "p"],
      [1, 4, 6, 4, 4.25, 1.75, 0.2012, 3.2988, 2.7815, 5.8541, 0.0328],
    ],
  },
  ADJUST: { sheet: [[0.01], [0.04], [0.03], [""]], formula: "=SURVEY.ADJUST(A1:A4)", result: [[0.03], [0.06], [0.06], [""]] },
  BORDA: {
    sheet: ranks,
    formula: "=SURVEY.BORDA(A1:D4)",
    result: [
      ["option", "points", "meanRank", "place"],
      [1, 11, 1.25, 1],
      [2, 8, 2, 2],
      [3, 4, 3, 3],
      [4, 1, 3.75, 4],
    ],
  },
  CONCORDANCE: {
    sheet: ranks,
    formula: "=SURVEY.CONCORDANCE(A1:D4, TRUE)",
    result: [
      ["w", "members", "options", "meanRho", "chiSquare", "df", "p"],
      [0.725, 4, 4, 0.6333, 8.7, 3, 0.0336],
    ],
  },
};
