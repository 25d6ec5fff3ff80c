import { DOMAINS, PARTITIONS, type Domain, type EventContract, type RecordState } from '@causeway/event-contracts';
import { schemaFile, topicOf } from './asyncapi';
import { fieldsOf, type Field } from './fields';
import { headersSchema } from './headers';
import { breakable, escaped, STYLE } from './html';
import { ENVELOPE, schemaOf } from './schema';

const STATES: Readonly<Record<RecordState, string>> = {
  MADE: 'made: told for the first time',
  CORRECTED: 'corrected: told anew, the original is kept',
  RETRACTED: 'retracted: it no longer counts',
};

/** The page `docs/events/index.html`: whole in itself, to be read without a network. */
export const pageOf = (contracts: readonly EventContract[], version: string): string => {
  const byDomain = DOMAINS.map((domain) => ({
    domain,
    events: contracts.filter((one) => one.domain === domain).sort((a, b) => (a.type < b.type ? -1 : 1)),
  }));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Events of Causeway ${escaped(version)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<a class="skip" href="#contents">To the contents</a>
<header>
<h1>Events of Causeway</h1>
<p>Version ${escaped(version)}: ${contracts.length} events of ${DOMAINS.length} domains. Made by <code>npm run contracts</code> from the contracts that
producers are held to. For machines: <a href="asyncapi.yaml">AsyncAPI 3 document</a>, <a href="schemas/envelope.json">schema of the envelope</a>, and a
JSON Schema for each event.</p>
</header>
<nav id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">Contents</h2>
<ul>
<li><a href="#reading">How to read them</a></li>
<li><a href="#envelope">The envelope</a></li>
<li><a href="#headers">The headers of a message</a></li>
${byDomain.map(({ domain, events }) => contentsOf(domain, events)).join('\n')}
</ul>
</nav>
<main>
${READING}
<section aria-labelledby="envelope">
<h2 id="envelope">The envelope</h2>
<p>${escaped(ENVELOPE.description ?? '')}</p>
${table('Fields of the envelope', fieldsOf(ENVELOPE))}
</section>
<section aria-labelledby="headers">
<h2 id="headers">The headers of a message</h2>
<p>Over Kafka the value of a message is the event’s data, its key is the envelope’s, and the rest of the envelope are its headers, in the binary mode of
CloudEvents. What would be null is left out.</p>
${table('Headers of a message', fieldsOf(headersSchema()))}
</section>
${byDomain.map(({ domain, events }) => sectionOf(domain, events)).join('\n')}
</main>
</body>
</html>
`;
};

const READING = `<section aria-labelledby="reading">
<h2 id="reading">How to read them</h2>
<ul>
<li>Each domain has a topic of ${PARTITIONS} partitions. The key is the service’s id, or the tenant’s for a record that belongs to no one service; it decides
the partition, within which events stand in the order of their commits.</li>
<li>An event tells ids, codes, days, times and facts of one record: never a name, an NHS number or a text.</li>
<li>Within a version a contract only gains events, and properties that may be absent. Pass over properties and types that you do not know. What must change
otherwise is a new version, beside the old one.</li>
<li>A message may come twice, with the same id.</li>
</ul>
</section>`;

const contentsOf = (domain: Domain, events: readonly EventContract[]): string => `<li><a href="#${domain}">${domain}</a>
<details><summary>${events.length} events of ${domain}</summary>
<ul>
${events.map(({ type }) => `<li><a href="#${type}">${breakable(type.slice(domain.length + 1))}</a></li>`).join('\n')}
</ul>
</details></li>`;

const sectionOf = (domain: Domain, events: readonly EventContract[]): string => `<section aria-labelledby="${domain}">
<h2 id="${domain}">${domain}</h2>
<p>Topic <code>${topicOf(domain)}</code>. <a href="#contents">Contents</a></p>
${events.map(eventOf).join('\n')}
</section>`;

const eventOf = (contract: EventContract): string => `<section aria-labelledby="${contract.type}">
<h3 id="${contract.type}">${breakable(contract.type)}</h3>
<p>${escaped(contract.description)}</p>
<dl>
<dt>Record</dt><dd><code>${escaped(contract.record)}</code></dd>
<dt>State</dt><dd>${STATES[contract.state]}</dd>
<dt>Schema</dt><dd><a href="${schemaFile(contract.type)}">${schemaFile(contract.type)}</a></dd>
</dl>
${table(`Data of ${contract.type}`, fieldsOf(schemaOf(contract)))}
<p>Example:</p>
<pre><code>${escaped(JSON.stringify(contract.example, null, 2))}</code></pre>
</section>`;

const table = (caption: string, fields: readonly Field[]): string =>
  fields.length === 0
    ? '<p>It has no data of its own: its envelope says all.</p>'
    : `<table>
<caption>${escaped(caption)}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">What it is</th><th scope="col">Can be missing</th></tr></thead>
<tbody>
${fields.map(rowOf).join('\n')}
</tbody>
</table>`;

function rowOf({ path, kind, nullable, optional, description }: Field): string {
  const maybe = [...(nullable ? ['null'] : []), ...(optional ? ['absent'] : [])].join(' or ');
  const what = description ? `${escaped(kind)}<br>${escaped(description)}` : escaped(kind);
  return `<tr><th scope="row"><code>${breakable(path)}</code></th><td>${what}</td><td>${maybe || 'no'}</td></tr>`;
}
