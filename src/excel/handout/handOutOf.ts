import type { HandOut, Release } from "../../survey/privacy/releases";

/** Sheets that go out together publish all that any of them publishes: each group once. */
export function handOutOf(sheets: readonly { readonly releases?: readonly Release[] | undefined }[], date: string): HandOut {
  const all = new Map(
    sheets.flatMap(({ releases = [] }) => releases.map((release) => [JSON.stringify([release.group, release.n]), release])),
  );
  return { date, releases: [...all.values()] };
}

/** Whether two copies published the same of the same groups, on whatever day. */
export function publishesTheSame(first: HandOut, second: HandOut): boolean {
  const groups = ({ releases }: HandOut): string =>
    releases
      .map(({ group, n }) => JSON.stringify([group, n]))
      .sort()
      .join();
  return groups(first) === groups(second);
}
