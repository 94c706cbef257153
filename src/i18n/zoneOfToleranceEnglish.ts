import type { ZoneOfToleranceMessages } from "./zoneOfTolerance";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

const quoted = (names: readonly string[], count: number): string => {
  const shown = names.map((name) => `“${name}”`);
  return count > shown.length ? `${shown.join(", ")} and ${count - shown.length} more` : listed(shown);
};

/** The words of the zone of tolerance in English. */
export const zoneOfToleranceEnglish: ZoneOfToleranceMessages = {
  title: "Zone of tolerance",
  summary: "Which services fall below the least that customers accept, and how far they are from what customers wish for.",
  columns: (percent) => ({
    item: { title: "Item" },
    dimension: { title: "Dimension" },
    line: { title: "Overall" },
    n: { title: "n", definition: "respondents with both perceived and minimum level" },
    minimum: { title: "Minimum", definition: "mean of the least that respondents accept" },
    desired: { title: "Desired", definition: "mean of what they wish for" },
    perceived: { title: "Perceived", definition: "mean of what they get" },
    adequacy: { title: "Adequacy", definition: "perceived − minimum, mean of the respondents' own differences; negative: not acceptable" },
    adequacyLow: { title: "Adequacy low", definition: `lower end of the ${percent} t interval of adequacy` },
    adequacyHigh: { title: "Adequacy high", definition: "upper end" },
    adequacyP: { title: "Adequacy p (Holm)", definition: "paired t test of adequacy = 0, adjusted for the number of rows" },
    superiority: { title: "Superiority", definition: "perceived − desired, mean of the respondents' own differences" },
    superiorityLow: { title: "Superiority low", definition: `lower end of the ${percent} t interval of superiority` },
    superiorityHigh: { title: "Superiority high", definition: "upper end" },
    superiorityP: { title: "Superiority p (Holm)", definition: "paired t test of superiority = 0, adjusted for the number of rows" },
    width: { title: "Width", definition: "desired − minimum: how much customers put up with" },
    position: { title: "Position", definition: "of the means in the zone: 0 at the minimum, 1 at the desired level" },
    zone: { title: "Zone", definition: "where the perceived mean lies" },
    respondents: { title: "n", definition: "respondents with all three answers" },
    below: { title: "Below", definition: "share of respondents whose perceived level is under their own minimum" },
    within: { title: "Within", definition: "share inside their own zone, edges included" },
    above: { title: "Above", definition: "share above their own desired level" },
    unplaced: { title: "Contradicting", definition: "share with a minimum above the desired level: in no zone" },
  }),
  zones: { below: "below the minimum", within: "within the zone", above: "above the desired level" },
  tables: { items: "Items", dimensions: "Dimensions", overall: "Overall", respondents: "Where respondents' own answers lie" },
  overall: "all items",
  charts: {
    adequacy: "Adequacy by item, lowest first",
    adequacyAlt: "Bars of perceived minus minimum level for each item with its interval; bars left of zero fall below the minimum.",
    adequacyAxis: "adequacy (perceived − minimum), points",
    superiority: "Superiority by item, lowest first",
    superiorityAlt:
      "Bars of perceived minus desired level for each item with its interval; bars left of zero fall short of what is wished for.",
    superiorityAxis: "superiority (perceived − desired), points",
    zones: "Respondents below, within and above their own zone",
    zonesAlt: "One bar for each item: share of respondents below their own minimum, within their zone, above what they wish for.",
    zonesAxis: "share of respondents",
    levels: "Minimum, desired and perceived level",
    levelsAlt: "Three bars in each cluster: the least that customers accept, what they wish for, what they get.",
    levelsAxis: (min, max) => `mean level (${min} to ${max})`,
  },
  headlines: {
    overall: ({ adequacy, low, high, percent, scale, superiority }, side, wished) => {
      const sure = `(${percent} interval ${low} to ${high}, scale ${scale})`;
      const least =
        side === "at"
          ? `Overall, the service is no better and no worse than the least that customers accept: ${adequacy} ${sure}`
          : `Overall, the service is ${adequacy} points ${side} the least that customers accept ${sure}`;
      if (superiority === undefined) return `${least}.`;
      return wished === "at"
        ? `${least}; there is no real difference from what they wish for.`
        : `${least} and ${superiority} points ${wished} what they wish for.`;
    },
    below: (items, count, of) => {
      const [first, ...rest] = items.map(({ name, figure }) => `“${name}” (${figure})`);
      const more = count > items.length ? `; ${count - items.length} more in the table` : "";
      return `${count} of ${of} items ${count === 1 ? "falls" : "fall"} below the minimum by more than chance. Mend first ${first ?? ""}${
        rest.length > 0 ? `, then ${listed(rest)}` : ""
      }${more}.`;
    },
    noneBelow: (of, nearest) =>
      `None of the ${of} items falls below the minimum by more than chance${
        nearest ? `; the least room is left at “${nearest.name}” (${nearest.figure})` : ""
      }.`,
    edge: (names, count, of) =>
      `Too close to call${of > 1 ? `, with ${of} items compared at once` : ""}: ${count === 1 ? "one item" : `${count} items`} may lie above or below the minimum: ${quoted(names, count)}.`,
    hidden: (name, share) =>
      `A mean inside the zone can hide disappointment: ${share} of respondents rate “${name}” below their own minimum.`,
    beyond: (names, count) => `Above even what customers wish for, by more than chance: ${quoted(names, count)}.`,
  },
  notComputable: {
    width: "the zone has no width",
    zone: "the mean minimum lies above the mean desired level",
    none: "nobody gave these answers",
  },
  notes: {
    inconsistent: ({ answers, of, respondents }, rule) =>
      `${answers} of ${of} pairs of answers, from ${respondents} ${respondents === 1 ? "respondent" : "respondents"}, put the minimum above the desired level, which contradicts itself. ${
        rule === "keep"
          ? "They are kept; the option inconsistent = leave-out shows the figures without them."
          : "They were left out of every figure of their item."
      }`,
    consistent: "No answer puts the minimum above the desired level.",
    leftOut: (names) => `Left out, because one of the three columns is missing: ${quoted(names, names.length)}.`,
  },
  method: {
    figures: "Figures",
    figuresText:
      "adequacy = perceived − minimum, superiority = perceived − desired, width = desired − minimum, each the mean of a respondent's own differences (SD with n − 1); the three levels are means over their own answers, so that their differences can deviate a little",
    zone: "Zone and position",
    zoneText:
      "of the three means: below the minimum, within (edges included), above the desired level; position = (perceived − minimum) / (desired − minimum). The shares count respondents with all three answers by their own zone",
    groups: "Dimensions and overall",
    groupsText:
      "a respondent's mean over the items with all three answers, under the missing rule; overall: the mean of the dimensions for respondents who have all",
    inconsistent: "Inconsistent answers",
    inconsistentText: {
      keep: "a minimum above the desired level is counted and kept; such a respondent is in the base of the shares, in no zone",
      "leave-out": "a minimum above the desired level is counted and leaves every figure of that item",
    },
    tests:
      "paired t test of adequacy and superiority against 0; p adjusted by Holm's method over the rows of a table; “by more than chance” means adjusted p below 0.05",
    references:
      "Parasuraman, Zeithaml and Berry (1994), Journal of Retailing 70, 201–230; Zeithaml, Berry and Parasuraman (1993), Journal of the Academy of Marketing Science 21, 1–12; Holm (1979), Scandinavian Journal of Statistics 6, 65–70",
  },
};
