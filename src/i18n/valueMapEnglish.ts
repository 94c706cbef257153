import type { ValueMapMessages } from "./valueMap";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

type Figures = Parameters<ValueMapMessages["headlines"]["above"]>[0];

const figures = (suppliers: Figures, percent: string): string =>
  listed(
    suppliers.map(
      ({ name, figure, low, high }, index) => `${name} (${figure}%; ${index === 0 ? `${percent} interval ` : ""}${low} to ${high})`,
    ),
  );

/** The words of the value map in English. */
export const valueMapEnglish: ValueMapMessages = {
  title: "Value map",
  summary: "What customers feel they get from each supplier and what it costs them, against the diagonal of fair value.",
  columns: (percent) => ({
    supplier: { title: "Supplier" },
    n: { title: "n", definition: "rows that rate the supplier" },
    benefit: { title: "Benefit", definition: "weighted mean of the benefit ratings" },
    cost: { title: "Cost", definition: "weighted mean of the cost ratings; high is costly" },
    relativeCost: { title: "Relative cost", definition: "cost / mean cost of the suppliers; 1 is average" },
    relativeBenefit: { title: "Relative benefit", definition: "benefit / mean benefit of the suppliers; 1 is average" },
    perceivedValue: { title: "Perceived value", definition: "relative benefit / relative cost; 1 is fair value, the diagonal" },
    advantage: { title: "Above fair, %", definition: "perceived value above fair value, in per cent" },
    ciLow: { title: `Low ${percent}`, definition: "lower end of its interval, by resampling" },
    ciHigh: { title: `High ${percent}`, definition: "upper end" },
    side: { title: "On the map", definition: "“not sure” where the interval holds fair value" },
    item: { title: "Item" },
    kind: { title: "Side" },
    mean: { title: "Mean" },
    relative: {
      title: "Above average, %",
      definition: "mean above the mean of the suppliers, in per cent; for a cost, positive is costlier",
    },
    weight: { title: "Weight" },
    line: { title: "Line" },
  }),
  sides: {
    "more-for-the-cost": "more for the cost",
    fair: "fair value",
    "less-for-the-cost": "less for the cost",
  },
  unsure: "not sure",
  kinds: { benefit: "benefit", cost: "cost" },
  tables: { suppliers: "Suppliers", average: "Average of the suppliers", items: "What each supplier is rated", weights: "Weights" },
  average: "average",
  charts: {
    map: "Value map",
    mapAlt:
      "Scatter of the suppliers: relative cost to the right, relative benefit upwards, with the diagonal of fair value; above it customers get more for the cost.",
    x: "relative cost (1 = average)",
    y: "relative benefit (1 = average)",
    diagonal: "fair value",
    topLeft: "more for less",
    topRight: "more for more",
    bottomLeft: "less for less",
    bottomRight: "less for more",
    advantage: "Perceived value above or below fair value",
    advantageAlt: "Bars of perceived value above fair value for each supplier, in per cent, with its interval.",
    advantageAxis: "perceived value above fair value, per cent",
  },
  headlines: {
    above: (suppliers, percent) =>
      `Customers get more for the cost than is fair, by more than chance, from ${figures(suppliers, percent)}.`,
    below: (suppliers, percent) =>
      `Customers get less for the cost than is fair, by more than chance, from ${figures(suppliers, percent)}.`,
    allFair: (of) =>
      `There is no real difference in value: none of the ${of} suppliers lies off the diagonal of fair value by more than chance.`,
    others: (names) => `No real difference from fair value: ${listed(names)}.`,
    weakest: (supplier, benefit, cost) => {
      const parts = [
        benefit && `gives least in “${benefit.name}” (${benefit.figure}% against the average supplier)`,
        cost && `costs most in “${cost.name}” (${cost.figure}%)`,
      ].filter((part) => part !== undefined);
      return `Where to look first: ${supplier} ${parts.join(" and ")}.`;
    },
  },
  notComputable: {
    unrated: "a rating that carries weight is missing",
    notPositive: "costs or benefits are zero or less, so that a ratio says nothing",
    noInterval: "too few ratings for an interval",
  },
  notes: {
    few: (names, minimum) =>
      `Left out of every figure, the average included, because fewer than ${minimum} people rated them or one of their items: ${names.join(", ")}.`,
    outside: (rows, column) =>
      `${rows} ${rows === 1 ? "row names" : "rows name"} no supplier in “${column}” and ${rows === 1 ? "is" : "are"} left out.`,
  },
  method: {
    value: "Perceived value",
    valueText:
      "each supplier's benefit and cost are weighted means of its mean ratings; both are divided by their mean over the suppliers shown, each counting once; perceived value = relative benefit / relative cost, 1 is fair value",
    weights: "Weights",
    equal: "equal within benefits and within costs",
    given: "as given in the option weights; see the table",
    intervals: "Intervals",
    intervalsText: (percent, resamples, seed) =>
      `${percent} percentile interval from ${resamples} resamples of the rows with replacement, seed ${seed}; “by more than chance” means that the interval does not hold fair value`,
    few: "Few raters",
    fewText: (minimum) =>
      `suppliers are no people, so none is withheld for the sake of another; one with fewer than ${minimum} raters is left out altogether, so that nobody's rating can be told`,
    references: "Gale (1994), Managing Customer Value, Free Press; Efron (1979), Annals of Statistics 7, 1–26",
  },
};
