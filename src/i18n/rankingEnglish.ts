import type { RankingMessages } from "./ranking";

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;

const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names[names.length - 1] ?? ""}`;

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** The words of the group ranking and the decision table in English. */
export const rankingEnglish: RankingMessages = {
  title: "Group ranking",
  decisionTitle: "Weighted decision table",
  summary: "Which option a group puts first and how far its members agree; or which option wins on weighted criteria, and how safely.",
  columns: {
    option: { title: "Option" },
    place: { title: "Place", definition: "in the group's order; ties share the average place" },
    points: { title: "Borda points", definition: "from each member one for every option ranked below, half for a tied one" },
    meanRank: { title: "Mean rank", definition: "1 is the best" },
    firsts: { title: "First for", definition: "members who put it first, ties included" },
    lasts: { title: "Last for", definition: "members who put it last, ties included" },
    line: { title: "Agreement" },
    members: { title: "Members" },
    options: { title: "Options" },
    w: { title: "Kendall's W", definition: "0: no agreement; 1: the same ranking by all; corrected for ties" },
    meanRho: { title: "Mean rho", definition: "mean rank correlation between two members" },
    chiSquare: { title: "Chi-square", definition: "test of no agreement beyond chance (Friedman)" },
    df: { title: "df" },
    p: { title: "p", definition: "rough for fewer than about seven members or options" },
    member: { title: "Member" },
    agreement: { title: "Agreement", definition: "rank correlation with the mean ranks of the others: 1 the same order, −1 the opposite" },
    standing: {
      title: "Standing",
      definition: "“against” where the correlation is negative; “decides” where another option would be first without this member",
    },
    total: { title: "Total", definition: "weighted mean of the scores" },
    criterion: { title: "Criterion" },
    weight: { title: "Weight", definition: "as given" },
    share: { title: "Share", definition: "of the sum of weights" },
    lowered: { title: "Best at −10%", definition: "if this weight is a tenth lower" },
    raised: { title: "Best at +10%", definition: "if this weight is a tenth higher" },
    changesAt: { title: "Tips at", definition: "smallest change of this weight at which another option draws level" },
    stable: { title: "Stable", definition: "the same winner both times" },
  },
  weightOf: (share) => `weight ${share}`,
  member: (row) => `member ${row}`,
  group: "the group",
  standings: { with: "with the group", against: "against the group", pivotal: "decides the first place" },
  stable: { yes: "yes", no: "no" },
  tables: {
    options: "The group's order",
    agreement: "How far the members agree",
    members: "Who is far from the group",
    totals: "Totals",
    stability: "If a weight moves by a tenth",
  },
  charts: {
    points: "Borda points",
    pointsAlt: "One bar for each option: its Borda points, first place on top.",
    pointsAxis: "Borda points",
    members: "Agreement of each member with the others",
    membersAlt: "One bar for each member: rank correlation with the mean ranks of the others, from −1 to 1.",
    membersAxis: "rank correlation with the others",
    totals: "Totals of the options",
    totalsAlt: "One bar for each option: the weighted mean of its scores, best on top.",
    totalsAxis: "weighted mean of the scores",
  },
  headlines: {
    first: (names, points, most, next) => {
      const then = next.length > 0 ? `; next: ${quoted(next)}` : "";
      return names.length === 1
        ? `The group puts “${names[0] ?? ""}” first, with ${points} of at most ${most} points${then}.`
        : `First place is tied between ${quoted(names)}, with ${points} of at most ${most} points${then}.`;
    },
    agree: (w, p, members) =>
      `The ${members} members agree more than chance would have it: Kendall's W is ${w} on a scale from 0 to 1 (p ${p}).`,
    disagree: (w, p, members) =>
      `There is no real agreement among the ${members} members: Kendall's W is ${w} on a scale from 0 to 1 (p ${p}). Talk before acting on this order.`,
    holds: (names) => `${names.length === 1 ? "The first place stays" : "The tie stays"} whichever single member is left out.`,
    hangs: (pivotal, count, members) =>
      `The first place hangs on ${count === 1 ? "a single member" : `single members (any of ${count} among ${members})`}: it would look different without ${either(pivotal)}${
        count > pivotal.length ? ", for instance" : ""
      }.`,
    against: (members, count) =>
      `${count === 1 ? "One member ranks" : `${count} members rank`} against the others: ${listed(members.map(({ name, figure }) => `${name} (${figure})`))}. Hear ${count === 1 ? "this member" : "them"} first.`,
    best: (name, total, second, lead) =>
      `“${name}” comes out best with ${total}${second === undefined || lead === undefined ? "" : `, ${lead} ahead of “${second}”`}.`,
    tied: (names, total) => `${quoted(names)} tie for the best total, ${total}: the table does not decide between them.`,
    stable: (names) =>
      `${names.length === 1 ? `“${names[0] ?? ""}” stays` : "The tied options stay"} best when any one weight is raised or lowered by a tenth.`,
    unstable: (criterion, direction, winners) =>
      `The outcome is not safe: with the weight of “${criterion}” a tenth ${direction === "lowered" ? "lower" : "higher"}, the best is ${quoted(winners)}.`,
    nearest: (criterion, change) =>
      `It takes the least at “${criterion}”: another option draws level when its weight changes by ${change}. Check that weight first.`,
  },
  notComputable: {
    oneMember: "agreement takes at least two members",
    tiesAll: "ranks all options alike",
    never: "no change of this weight alone alters the outcome",
    noScore: "no score",
  },
  notes: {
    leftOut: (members) =>
      `${members} ${members === 1 ? "member is" : "members are"} left out, because they ranked no option or not all of them (option unranked).`,
    optionsLeftOut: (names) => `Left out, because a score is missing: ${quoted(names)}.`,
  },
  method: {
    ranks: "Ranks",
    ranksText: {
      "leave-out":
        "only the order of a member's ranks counts, 1 being best; equal ranks share their average; a member who did not rank every option is left out",
      last: "only the order of a member's ranks counts, 1 being best; equal ranks share their average; what a member did not rank is tied behind what they did",
    },
    points: "Points",
    pointsText:
      "Borda: from each member one point for every option ranked below, half a point for each tied one; the order by points is that by mean rank",
    agreement: "Agreement",
    agreementText:
      "Kendall's W, corrected for ties, with the chi-square test of Friedman; for each member Spearman's correlation with the mean ranks of the others. “More than chance” means p below 0.05; “against” means a negative correlation",
    hold: "How safe the first place is",
    holdText: "the order is computed anew without each member in turn",
    totals: "Totals",
    totalsText:
      "weighted mean of an option's scores, weights in proportion to their sum; high is good on every criterion, and all criteria are on one scale",
    stability: "Stability",
    stabilityText:
      "the weight of one criterion at a time is lowered and raised by 10% of itself, the others keep their proportions; it also says at which change another option draws level",
    reversed: (names) => `low is good, and so turned: ${listed(names)}`,
    references:
      "Borda (1781); Kendall and Babington Smith (1939), Annals of Mathematical Statistics 10, 275–287; Friedman (1937), Journal of the American Statistical Association 32, 675–701",
    decisionReferences: "Keeney and Raiffa (1976), Decisions with Multiple Objectives, Wiley",
  },
};
