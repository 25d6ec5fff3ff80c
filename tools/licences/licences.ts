/** What a lock file of npm says of a package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** A package that another wrote, under the licence that it names; `shipped` unless it serves building and testing alone. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly shipped: boolean;
}

/** Licences that ask for no more than their text and names to be kept. */
const PERMISSIVE = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0'];

/** Others that we take, each with why. */
const TAKEN: Readonly<Record<string, string>> = {
  'Elastic-2.0':
    'The gateway, and composing the supergraph: free to run and to alter, and not to be offered to others as a managed service of its own. A provider that hosts Causeway for its own services is not that; whoever sells the gateway itself as a service needs terms of Apollo’s, or another router before the same supergraph.',
  'OFL-1.1': 'The font of evidence packs: embedded in documents freely, and not sold by itself.',
  'CC-BY-4.0': 'A table of what browsers can do, for building alone.',
  'MPL-1.1': 'Offered beside Apache-2.0, which is the one taken.',
};

/** Packages that name no licence in their manifest, and whose LICENSE file was read. */
const READ: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** Every package of others in a lock file, by name and version. */
export function licensedIn(lock: { readonly packages: Readonly<Record<string, Locked>> }): Licensed[] {
  const all = Object.entries(lock.packages).flatMap(([path, { version, license, dev, link }]): Licensed[] => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (!path.includes('node_modules/') || link) return [];
    return [{ name, version: version ?? '', licence: license ?? READ[name] ?? '', shipped: !dev }];
  });
  return all.sort((one, other) => `${one.name} ${one.version}`.localeCompare(`${other.name} ${other.version}`, 'en'));
}

/** The single licences of an expression of SPDX. */
const singles = (licence: string): string[] => licence.split(/[()\s]+|\bAND\b|\bOR\b/).filter((one) => one !== '');

/** The packages whose licence nobody weighed; one that names none among them. */
export const unweighed = (all: readonly Licensed[]): Licensed[] =>
  all.filter(({ licence }) => {
    const own = singles(licence);
    return own.length === 0 || own.some((one) => !PERMISSIVE.includes(one) && !(one in TAKEN));
  });

/** The page that lists them: each licence, how many packages bear it, and by name those whose licence asks for more than keeping its text. */
export function pageOf(all: readonly Licensed[]): string {
  const licences = [...new Set(all.map(({ licence }) => licence))].sort((one, other) => one.localeCompare(other, 'en'));
  const rows = licences.map((licence) => {
    const own = all.filter((each) => each.licence === licence);
    const shipped = own.filter((each) => each.shipped);
    const named = singles(licence).some((one) => one in TAKEN) ? [...new Set(own.map(({ name }) => `\`${name}\``))].join(', ') : '';
    return `| ${licence} | ${shipped.length} | ${own.length - shipped.length} | ${named} |`;
  });
  return [
    '# Licences',
    '',
    'Of the packages in `package-lock.json`, made from it by `npm run licences`. A package under a licence that is not listed in `tools/licences/licences.ts` fails `npm test`.',
    '`npm sbom --sbom-format cyclonedx --omit dev --package-lock-only` writes a bill of materials of what is shipped.',
    '',
    '| licence | shipped | for building and testing alone | packages |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...Object.entries(TAKEN).map(([licence, why]) => `- **${licence}**. ${why}`),
    ...Object.entries(READ).map(([name, licence]) => `- **\`${name}\`** names no licence in its manifest; its LICENSE file is ${licence}.`),
    '',
  ].join('\n');
}
