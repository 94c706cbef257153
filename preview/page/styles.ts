const SHEETS = [new URL("./page.css", import.meta.url), new URL("./grid/grid.css", import.meta.url)];

/** Adds the page's style sheets; done when they are there, so that nothing is measured or shown without them. */
export async function addStyles(): Promise<void> {
  await Promise.all(SHEETS.map(({ href }) => addStyle(href)));
}

function addStyle(href: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve) => {
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}
