import type { ServiceGapNumber } from "../survey/serviceGaps";
import type { ServiceGapsMessages } from "./serviceGaps";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

const gapNames: Readonly<Record<ServiceGapNumber, string>> = {
  1: "knowing what customers expect",
  2: "setting the right standards",
  3: "performing to the standards",
  4: "keeping what is promised",
  5: "what customers feel",
};

/** The words of the service gaps in English. */
export const serviceGapsEnglish: ServiceGapsMessages = {
  title: "The five service gaps",
  summary: "Where between customers' expectation and customers' perception service gets lost, which gap is the widest, and what helps.",
  columns: (percent) => ({
    gap: { title: "Gap" },
    rating: { title: "Rating" },
    item: { title: "Item" },
    dimension: { title: "Dimension" },
    n: { title: "n", definition: "people who gave the rating" },
    mean: { title: "Mean" },
    sd: { title: "SD", definition: "standard deviation over people (n − 1)" },
    of: { title: "Measured" },
    against: { title: "Against" },
    nOf: { title: "n measured", definition: "people behind what is measured" },
    nAgainst: { title: "n against", definition: "people behind what it is measured against" },
    meanOf: { title: "Mean measured" },
    meanAgainst: { title: "Mean against" },
    difference: { title: "Gap size", definition: "mean measured − mean against; negative is a shortfall" },
    ciLow: { title: `Low ${percent}`, definition: `lower end of the ${percent} interval` },
    ciHigh: { title: `High ${percent}`, definition: "upper end" },
    p: { title: "p", definition: "two-sided test of gap = 0" },
    pHolm: { title: "p (Holm)", definition: "p adjusted for the number of rows tested" },
    design: { title: "Compared", definition: "pair by pair, as separate people, or against one fixed number" },
    causes: { title: "Usual causes" },
    remedies: { title: "What usually helps" },
  }),
  ratings: {
    expected: "expected by customers",
    believed: "believed by managers",
    standard: "standard set",
    delivered: "delivered",
    promised: "promised",
    perceived: "perceived by customers",
  },
  designs: { paired: "same people", independent: "separate people", fixed: "fixed number" },
  gapName: (gap) => `gap ${gap} (${gapNames[gap]})`,
  gapShort: (gap) => `Gap ${gap}`,
  gapTitle: (gap) => `Gap ${gap}: ${gapNames[gap]}`,
  gapSubject: (gap) => gapNames[gap],
  causes: {
    1: "Customers are seldom asked; complaints are not collected or not read; many levels stand between customers and those who decide.",
    2: "Standards are drawn up from inside the company, or too vague to check; leaders doubt that expectations can be met; service has no goals.",
    3: "Roles are unclear or pull in two directions; people lack training, tools or say; reward counts other things; departments do not help each other.",
    4: "Marketing, sales and those who serve do not talk; promises outbid competitors; customers are not told what to expect or what is their part.",
    5: "What customers feel is the outcome of gaps 1 to 4.",
  },
  remedies: {
    1: "listen: ask customers regularly, collect and read complaints, let managers meet customers, carry upwards what staff hear",
    2: "set standards from what customers expect, make them measurable, standardise encounters that repeat, and have leaders stand by them",
    3: "train, make roles clear, choose people for the work, give tools and say, reward good service, and build teams across departments",
    4: "promise what can be kept, let those who serve check campaigns, tell customers what to expect and what is their part, and make departments talk",
    5: "close gaps 1 to 4, the widest first",
  },
  remedySentence: (remedy) => `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}.`,
  tables: {
    gaps: "The chain of gaps",
    ratings: "The ratings",
    dimensions: "Gaps by dimension",
    items: "Gaps by item",
    dimensionGaps: "Gaps by dimension, with tests",
    itemGaps: "Gaps by item, with tests",
    remedies: "Usual causes of each gap, and what usually helps",
  },
  charts: {
    chain: "The chain of gaps",
    chainAlt: "Bars of gaps 1 to 5 with their intervals, in the order of the chain; bars left of zero are shortfalls.",
    axis: "gap, points (negative: shortfall)",
    ratings: "The ratings side by side",
    ratingsAlt: "Bars of the mean of each rating, from what customers expect to what they perceive.",
    ratingsAxis: (min, max) => `mean rating (${min} to ${max})`,
    items: (gap) => `Items in ${gap}, widest first`,
    itemsAlt: "Bars of the gap of each item with its interval, widest shortfall first.",
  },
  headlines: {
    customers: ({ gap, low, high, percent, scale }, direction) => {
      const sure = `(${percent} interval ${low} to ${high}, scale ${scale})`;
      if (direction === "short") return `Customers get ${gap} points less than they expect ${sure}.`;
      if (direction === "above") return `Customers get ${gap} points more than they expect ${sure}.`;
      return `There is no real difference between what customers expect and what they perceive: ${gap} ${sure}.`;
    },
    widest: ({ gap, difference, low, high, percent, of }) =>
      `${of > 1 ? "Inside the company the widest shortfall is" : "Inside the company there is a shortfall in"} ${gap}: ${difference} points (${percent} interval ${low} to ${high}).`,
    noneShort: (of) =>
      of === 1
        ? "The one gap inside the company that could be computed is no shortfall by more than chance."
        : `None of the ${of} gaps inside the company is a shortfall by more than chance.`,
    others: (short, alike, above) => {
      const figures = (gaps: readonly { readonly name: string; readonly figure: string }[]): string =>
        listed(gaps.map(({ name, figure }) => `${name} ${figure}`));
      const parts = [
        short.length > 0 && `also short by more than chance: ${figures(short)}`,
        alike.length > 0 && `no real difference: ${listed(alike)}`,
        above.length > 0 && `no shortfall but more than was set or promised: ${figures(above)}`,
      ].filter((part) => part !== false);
      const sentence = parts.join("; ");
      return sentence === "" ? undefined : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    },
    start: (remedy) => `What usually helps there: ${remedy}.`,
    items: (gap, items) =>
      `Within ${gap}, these items fall short the most: ${listed(items.map(({ name, figure }) => `“${name}” (${figure})`))}.`,
  },
  notComputable: {
    onePerson: "fewer than two people on a side",
    constant: "all ratings are equal, so there is no spread to test against",
    notGiven: "one of the two ratings is not given",
  },
  notes: {
    few: (ratings) =>
      `Few people stand behind ${listed(ratings.map(({ name, n }) => `“${name}” (${n})`))}: take these figures as a hint, and mind that single answers may be guessed from them.`,
    hidden: (ratings, minimum) =>
      `Fewer than ${minimum} people gave these ratings, so they and the gaps that rest on them are hidden, lest somebody's answers be told: ${listed(ratings.map((name) => `“${name}”`))}. Where those people agree to be shown, lower the option minimumGroup.`,
    fixed: (ratings) => `Given once, and so taken as a fixed number: ${listed(ratings.map((name) => `“${name}”`))}.`,
    absent: (ratings) => `Not given, so the gaps that need them are left out: ${listed(ratings.map((name) => `“${name}”`))}.`,
    strange: (names) => `Rows left out, because their entry names none of the six ratings: ${listed(names.map((name) => `“${name}”`))}.`,
  },
  method: {
    gaps: "Gaps",
    gapsText:
      "1 = managers' belief − customers' expectation; 2 = standard − belief; 3 = delivered − standard; 4 = delivered − promised; 5 = perceived − expected. Negative is a shortfall in every gap. Gaps with both of their ratings are computed",
    levels: "Dimensions and overall",
    levelsText:
      "a person's mean over the items rated, under the missing rule; overall: the mean of the dimensions for people who have all, or of the items where there are fewer than two dimensions",
    tests:
      "where at least half of those who gave either rating gave both (in one row), the gap is the mean of their own differences with the paired t test; else the difference of two means with Welch's t test; a standard or promise that was given once is a fixed number, tested by the one-sample t. p adjusted by Holm's method over the rows of a table; “by more than chance” means adjusted p below 0.05",
    advice: "Causes and remedies",
    adviceText: "what usually lies behind such a gap, not a finding of this survey",
    references:
      "Parasuraman, Zeithaml and Berry (1985), Journal of Marketing 49, 41–50; Zeithaml, Berry and Parasuraman (1988), Journal of Marketing 52, 35–48; Welch (1947), Biometrika 34, 28–35; Holm (1979), Scandinavian Journal of Statistics 6, 65–70",
  },
};
