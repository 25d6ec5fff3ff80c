/** Phrases that name no mechanism (LRRIT D3, D4): alone they prove nothing. In whole words. A setting, shown beside what it flags. */
export const VAGUE_PHRASES = [
  'staff error',
  'human error',
  'lack of care',
  'poor practice',
  'carelessness',
  'should have known',
  'failed to follow',
  'failed to follow-up',
  'not paying attention',
] as const;

/** Phrases that put a failure down to the person who made it (LRRIT D3, D4), matched anywhere in a text. A setting, as above. */
export const BLAMING_PHRASES = [
  'staff error',
  'human error',
  'individual error',
  'worker error',
  'carer error',
  'lack of care',
  'should have known',
  'failed to follow',
  'failed to follow-up',
  'not paying attention',
  'inattention',
  'inattentive',
  'inattentively',
  'inattentiveness',
  'forgot',
  'at fault',
  'his fault',
  'her fault',
  'their fault',
  'chose not to',
] as const;

/** Phrases that speak of one person's conduct: whoever writes one holds a concern about it. A setting, as above. */
export const CONDUCT_PHRASES = [
  'careless',
  'carelessly',
  'carelessness',
  'negligent',
  'negligently',
  'negligence',
  'to blame',
  'misconduct',
  'discipline',
  'disciplined',
  'disciplining',
  'disciplinary',
  'incompetent',
  'incompetently',
  'incompetence',
  'incompetency',
  'complacent',
  'complacently',
  'complacence',
  'complacency',
  'lazy',
  'lazily',
  'laziness',
  'bad attitude',
  'poor attitude',
  'unprofessional',
  'unprofessionally',
  'unprofessionalism',
] as const;

/** After "lack of care": what there was too little of, which blames nobody. */
const CARE_OF_WHICH = String.raw`(?:staff|worker|assistant|hour|plan|planning|record|note|visit|call|package|home|co-?ordinator|manager|team|service|provider)s?`;

/** Any of the phrases as whole words: "lack of carers", "lazy-loaded" and "this fault" are other ones. */
const anyOf = (phrases: readonly string[]) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${phrases.join('|')})s?(?![\p{L}\p{N}-])(?<!lack of care(?= ${CARE_OF_WHICH}(?![\p{L}\p{N}])))`,
    'gu',
  );

const VAGUE = anyOf(VAGUE_PHRASES);
const BLAMING = anyOf(BLAMING_PHRASES);
const CONDUCT = anyOf(CONDUCT_PHRASES);

const hears = (phrases: RegExp, plain: string): boolean => plain.search(phrases) >= 0;

/** Whether a text is no more than a vague phrase: one stands in it and fewer than eight other words do. */
export function vague(text: string): boolean {
  const plain = plainly(text);
  if (!hears(VAGUE, plain)) return false;
  return plain.replace(VAGUE, ' ').split(' ').filter(isWord).length < 8;
}

/** A comma or a dash that stands alone is none. */
const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Who works here, by job. */
const WORKER = String.raw`(?:(?:worker|carer|caregiver|nurse|senior|manager|deputy|employee|colleague|assistant|hca|supervisor|co-?ordinator|staff|staff member)s?|members? of staff)`;

/** Someone by job or by pronoun, perhaps with where or when they work: "the carer on nights, who". */
const SOMEONE = String.raw`(?:${WORKER}|he|she|they)(?: (?:on|of|in|at|from) (?:the |that )?[a-z]+(?: shift| team| duty)?)?,?(?: who)?`;

/** To look at something, or nowhere: "never looked ill" is said of whoever is cared for. */
const LOOK = String.raw`look(?:ed)?(?= (?:at(?! ease)|in(?! (?:pain|distress|discomfort|need|good|bad|poor)\b)|into|inside|for|up|after|through|over|round|around|out(?! of)|back|again|any|there|here|under|behind|beyond|closer|closely|carefully|properly|further|twice|when|while|until|before|because|once|that|the|whether|who|what|where|and)\b|[^ a-z]|$| [^a-z])`;

/** What that person did not do. Passing, writing and the like alone: "staff did not have the time" blames nobody. */
const OMISSION = String.raw`(?:failed to|neglected|omitted|ignored|missed|overlooked|should(?: have|'ve)|(?:did not|didn'?t|never) (?:${LOOK}|(?:pass|do|care|record|write|wrote|report|read|check|follow|tell|told|ask|call|give|gave|update|listen|notice|bother|act|pay|hand)(?:ed|d)?))`;

const OMITTED = new RegExp(String.raw`\b${SOMEONE} ${OMISSION}\b`);

/** That somebody had forgotten, and not that somebody or something was. */
const FORGOTTEN = /(?:\b(?:have|has|had|having)|'(?:d|ve))(?: (?!been\b)[a-z]+)? forgotten\b/;

/** To dismiss a worker; an alert may be dismissed too. */
const DISMISSED = new RegExp(String.raw`\bdismiss(?:al of)? (?:the|a|an|this|that) (?:[a-z]+ ){0,2}${WORKER}\b(?!')`);

/** A text as it reads, whatever apostrophe, space or invisible mark it was typed with. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');

/** Whether the words of a text speak of one person's conduct. */
export function speaksOfConduct(text: string): boolean {
  const plain = plainly(text);
  return hears(CONDUCT, plain) || DISMISSED.test(plain);
}

/** Whether the words of a text blame a worker, whatever else they say. */
export function blames(text: string): boolean {
  const plain = plainly(text);
  return speaksOfConduct(text) || hears(BLAMING, plain) || OMITTED.test(plain) || FORGOTTEN.test(plain);
}

const all = (phrases: RegExp, plain: string): string[] => plain.match(new RegExp(phrases.source, 'gu')) ?? [];

/** The words of a plain text that blame a worker, or speak of one's conduct. */
export const blamingIn = (plain: string): string[] =>
  [BLAMING, CONDUCT, OMITTED, FORGOTTEN, DISMISSED].flatMap((phrases) => all(phrases, plain));

/** The vague phrases in a plain text. */
export const vagueIn = (plain: string): string[] => all(VAGUE, plain);
