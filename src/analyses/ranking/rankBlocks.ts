import type { Messages } from "../../i18n/messages";
import { formatted } from "../../report/formats";
import type { ReportCell, ReportChart, ReportTable } from "../../report/tree";
import { computedCell } from "../computedCell";
import type { LiveRows } from "../live/followed";
import { followed } from "../live/followed";
import { optionCell, rankingColumns } from "./columns";
import type { GroupRanking, MemberStanding } from "./groupRanking";

const level = 0.05;
const mostNamed = 3;
/** More bars than this cannot be read. */
const mostMembers = 20;

/** What a member is called: the name given, else the place in the survey. */
export function memberName({ name, row }: MemberStanding, { ranking }: Messages): string {
  return name ?? ranking.member(row + 1);
}

/** The group's order, its agreement, and its members. */
export function rankTables(result: GroupRanking, messages: Messages, formulas: LiveRows = new Map()): readonly ReportTable[] {
  const { ranking: words, common } = messages;
  const { agreement } = result;
  const cell = (number: number | undefined): ReportCell =>
    computedCell(number, agreement.reason === "constant" ? words.notComputable.tiesAll : words.notComputable.oneMember);
  const pivotal = new Set(result.pivotal.map(({ row }) => row));
  const standing = ({ row, agreement: own }: MemberStanding): "with" | "against" | "pivotal" =>
    own !== undefined && own < 0 ? "against" : pivotal.has(row) ? "pivotal" : "with";
  return [
    {
      kind: "table",
      id: "options",
      title: words.tables.options,
      columns: rankingColumns(["option", "place", "points", "meanRank", "firsts", "lasts"], messages),
      rows: followed(
        result.options.map(({ option, place, points, meanRank, firsts, lasts }) => ({
          id: option.id,
          cells: {
            option: optionCell(option, messages),
            place,
            points,
            meanRank: computedCell(meanRank, common.notComputable.notApplicable),
            firsts,
            lasts,
          },
        })),
        formulas,
      ),
    },
    {
      kind: "table",
      id: "agreement",
      title: words.tables.agreement,
      columns: rankingColumns(["line", "members", "options", "w", "meanRho", "chiSquare", "df", "p"], messages),
      rows: [
        {
          id: "group",
          cells: {
            line: { code: "group", text: words.group },
            members: agreement.members,
            options: agreement.options,
            w: cell(agreement.w),
            meanRho: cell(agreement.meanRho),
            chiSquare: cell(agreement.chiSquare),
            df: cell(agreement.df),
            p: cell(agreement.p),
          },
        },
      ],
    },
    {
      kind: "table",
      id: "members",
      title: words.tables.members,
      columns: rankingColumns(["member", "agreement", "standing"], messages),
      rows: result.members.map((member) => ({
        id: `member${member.row + 1}`,
        cells: {
          member: memberName(member, messages),
          agreement: computedCell(member.agreement, agreement.members < 2 ? words.notComputable.oneMember : words.notComputable.tiesAll),
          standing: { code: standing(member), text: words.standings[standing(member)] },
        },
      })),
    },
  ];
}

/** Borda points, and how far each member agrees with the others. */
export function rankCharts({ members }: GroupRanking, { ranking }: Messages): readonly ReportChart[] {
  const { charts } = ranking;
  const tested = members.filter(({ agreement }) => agreement !== undefined);
  return [
    {
      kind: "chart",
      type: "clustered-bars",
      id: "points",
      title: charts.points,
      description: charts.pointsAlt,
      table: "options",
      label: "option",
      series: [{ column: "points", role: "perception" }],
      axisTitle: charts.pointsAxis,
      minimum: 0,
    },
    ...(tested.length > 1 && tested.length <= mostMembers
      ? [
          {
            kind: "chart" as const,
            type: "clustered-bars" as const,
            id: "member-agreement",
            title: charts.members,
            description: charts.membersAlt,
            table: "members",
            rows: tested.map(({ row }) => `member${row + 1}`),
            label: "member",
            series: [{ column: "agreement", role: "perception" as const }],
            axisTitle: charts.membersAxis,
            minimum: -1,
            maximum: 1,
          },
        ]
      : []),
  ];
}

/** What the group puts first, how far it agrees, on whom the first place hangs and who stands apart. */
export function rankHeadlines(result: GroupRanking, messages: Messages): readonly string[] {
  const { headlines } = messages.ranking;
  const { options, agreement, members, pivotal } = result;
  const [first] = options;
  if (!first || members.length === 0) return [];
  const name = ({ option }: (typeof options)[number]): string => option.label[messages.language];
  const tied = options.filter(({ place }) => place === first.place);
  if (tied.length === options.length) return [];
  const figure = (number: number): string => formatted(number, "freedom");
  const next = options.filter(({ place }) => place === options[tied.length]?.place);
  const p = agreement.p === undefined ? "" : agreement.p < 0.001 ? "< 0.001" : `= ${formatted(agreement.p, "probability")}`;
  const against = members
    .filter((member) => (member.agreement ?? 0) < 0)
    .sort((one, other) => (one.agreement ?? 0) - (other.agreement ?? 0));
  return [
    headlines.first(tied.map(name), figure(first.points), figure(members.length * (options.length - 1)), next.map(name)),
    agreement.w === undefined || agreement.p === undefined
      ? undefined
      : headlines[agreement.p < level ? "agree" : "disagree"](formatted(agreement.w, "statistic"), p, agreement.members),
    members.length < 2
      ? undefined
      : pivotal.length === 0
        ? headlines.holds(tied.map(name))
        : headlines.hangs(
            pivotal.slice(0, mostNamed).map((member) => memberName(member, messages)),
            pivotal.length,
            members.length,
          ),
    against.length === 0 || members.length < 3
      ? undefined
      : headlines.against(
          against.slice(0, mostNamed).map((member) => ({
            name: memberName(member, messages),
            figure: formatted(member.agreement ?? 0, "difference"),
          })),
          against.length,
        ),
  ].filter((sentence) => sentence !== undefined);
}
