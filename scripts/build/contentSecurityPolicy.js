/**
 * The Content-Security-Policy of the add-in's page: nothing comes from anywhere but our own origin and Office.js's.
 *
 * Office.js loads further scripts and, when it asks whether a host is trusted, a frame, all from the folder it came from. Fluent UI writes
 * its styles into style elements, hence `'unsafe-inline'` for styles and for nothing else.
 *
 * @param {string} contentSources the origins allowed, such as `'self' https://appsforoffice.microsoft.com`
 * @param {boolean} servedForDevelopment whether the development server's socket must get through
 * @returns {string}
 */
export function contentSecurityPolicy(contentSources, servedForDevelopment) {
  return [
    `default-src ${contentSources}`,
    `style-src ${contentSources} 'unsafe-inline'`,
    `img-src ${contentSources} data: blob:`,
    `connect-src ${contentSources}${servedForDevelopment ? " wss://localhost:3000" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
