import { makeStaticStyles } from "@fluentui/react-components";

/** The page itself. The padding keeps what has the focus clear of the bar at the foot. */
export const usePageStyles = makeStaticStyles({
  html: { scrollPaddingTop: "48px", scrollPaddingBottom: "96px" },
  body: { margin: 0 },
  "h1, h2, h3": { margin: 0 },
});
