/** Text that is safe in HTML, between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A name that may be broken where its words meet. */
export const breakable = (name: string): string => escaped(name).replace(/(?<=[a-z])(?=[A-Z])|(?<=[._])(?=[a-z])/g, '<wbr>');

/** The page's own style: nothing is fetched, it follows the reader's light or dark, and nothing is wider than a phone. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#8a8a8a, #767676); --soft: light-dark(#f3f3f1, #26282b); --link: light-dark(#0b4fa8, #8ab8ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#fff, #17191b); color: light-dark(#1b1b1b, #ececec); }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin-top: 3rem; border-top: 2px solid var(--line); padding-top: 1rem; }
h3 { margin-top: 2.5rem; font-family: ui-monospace, monospace; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
pre { background: var(--soft); padding: .75rem; white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tbody th { font-weight: 400; }
th:first-child { width: 45%; }
th:last-child { width: 20%; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; padding: .5rem 0; }
nav ul { padding-left: 1.25rem; }
nav li li { margin: .4rem 0; overflow-wrap: anywhere; }
nav ul ul { list-style: none; }
@media print { nav details:not([open]) { display: none; } }
`.trim();
