import type { LinkageMessages } from "./linkage";

const mostNames = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).map((name) => `“${name}”`);
  if (names.length > mostNames) return `${shown.join(", ")} and ${names.length - mostNames} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1] ?? ""}`;
}

const measure = (columns: readonly string[]): string => (columns.length === 1 ? (columns[0] ?? "") : `mean of ${columns.length} questions`);

export const linkageEnglish: LinkageMessages = {
  title: "Employee and customer results by unit",
  summary: "Whether units where employees answer better also have better customer results, and how sure that is.",
  columns: (unit, percent) => ({
    unit: { title: unit },
    nEmployee: { title: "n employees", definition: "rows behind the employee mean" },
    nCustomer: { title: "n customers", definition: "rows behind the customer mean" },
    employee: { title: "Employees", definition: "mean of the employee result" },
    customer: { title: "Customers", definition: "mean of the customer result" },
    without: { title: "r without", definition: "the link over all other units: a large change means that it hangs on this unit" },
    line: { title: "Link" },
    units: { title: "Units", definition: "each counts once, whatever its size" },
    r: { title: "r", definition: "correlation of the two means over the units" },
    ciLow: { title: "r from", definition: `${percent} interval of r` },
    ciHigh: { title: "r to" },
    p: { title: "p", definition: "of r, two-sided" },
    rho: { title: "Rank r", definition: "the same on ranks (Spearman): less moved by a single unit" },
    crosshair: { title: "Crosshair" },
  }),
  tables: { units: (column) => `Results by ${column}`, link: "The link over the units", crosshair: "Crosshair of the chart" },
  link: "employees and customers",
  means: "mean of the units",
  chart: {
    title: "Employee and customer results by unit",
    alt: "Scatter of the units: employee result to the right, customer result upwards, divided at the means of the units.",
    x: (columns) => `employees: ${measure(columns)}`,
    y: (columns) => `customers: ${measure(columns)}`,
    corners: {
      topLeft: "Customers above, employees below",
      topRight: "Both above",
      bottomLeft: "Both below",
      bottomRight: "Employees above, customers below",
    },
  },
  reasons: {
    fewUnits: "an interval needs at least four units",
    perfect: "the units lie on one line, so there is nothing to test against",
    constant: "without it the other units do not differ",
  },
  headlines: {
    linked: (units, r, percent, low, high, positive) =>
      `Units with better employee results tend to have ${positive ? "better" : "lower"} customer results: r = ${r} over ${units} units (${percent} interval ${low} to ${high}).`,
    notLinked: (units, r, percent, low, high) =>
      `Over ${units} units no link between employee and customer results can be told from chance: r = ${r}, ${percent} interval ${low} to ${high}, which holds zero.`,
    noInterval: (units, r) => `Over ${units} units r = ${r}; that is too few units, or too regular ones, to say how sure the link is.`,
    hangsOn: (unit, r) => `The link hangs on single units: without “${unit}” r would be ${r}, and could be chance.`,
    bothLow: (units) => `Below the mean of the units on both sides: ${listed(units)}. Look there first.`,
    leftOut: (hidden, shown) =>
      `${hidden} more ${hidden === 1 ? "unit is" : "units are"} in none of these figures, so that nobody’s answers can be told; the link rests on ${shown} units.`,
  },
  notes: {
    cause:
      "A link over units is not a cause: size, place or kind of business may stand behind both, customers may move employees as well, and nothing follows for single people.",
    shown: (shown, hidden, incomplete) =>
      `${shown} units are in the figures; ${hidden} kept back for privacy, ${incomplete} without employee or customer results.`,
    outside: (rows, column) => `${rows} rows name no unit in “${column}” and are left out.`,
    few: (units) => `${units} units are few: a correlation over fewer than 10 moves much by chance.`,
  },
  method: {
    employee: "Employee result",
    customer: "Customer result",
    measureText: (columns, scale) =>
      `${columns.length === 1 ? "" : "mean of the answered columns: "}${columns.join(", ")}; ${scale ? `answers from ${scale.min} to ${scale.max}` : "every number as it stands"}`,
    units: "Units",
    unitsText: (column, rowsAreUnits) =>
      rowsAreUnits
        ? `by “${column}”; every row holds results of a unit, not of a person, and no unit was hidden`
        : `by “${column}”; mean over the respondents of each unit who answered`,
    link: "Link",
    linkText: (percent) => `Pearson’s r of the unit means, unweighted; ${percent} interval by Fisher’s z from four units on, two-sided p`,
    references:
      "Heskett, Jones, Loveman, Sasser and Schlesinger (1994), Harvard Business Review 72(2), 164–174; Fisher (1921), Metron 1, 3–32",
  },
};
