/** Phrases that name no mechanism (LRRIT D3, D4): alone they prove nothing. A setting, shown beside what it flags. */
export const VAGUE_PHRASES = [
  'staff error',
  'human error',
  'lack of care',
  'poor practice',
  'carelessness',
  'should have known',
  'failed to follow',
  'not paying attention',
] as const;

/** Whether a text is no more than a vague phrase: one stands in it and fewer than eight other words do. */
export function vague(text: string): boolean {
  const plain = plainly(text);
  const phrase = VAGUE_PHRASES.find((candidate) => plain.includes(candidate));
  if (!phrase) return false;
  return plain.replace(phrase, ' ').split(/\s+/).filter(Boolean).length < 8;
}

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
  'not paying attention',
  'inattenti',
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
  'negligen',
  'to blame',
  'misconduct',
  'disciplin',
  'dismiss the',
  'incompeten',
  'complacen',
  'laziness',
  'lazy',
  'bad attitude',
  'poor attitude',
  'unprofessional',
] as const;

/** Someone by job or by pronoun, perhaps with where or when they work: "the carer on nights, who". */
const SOMEONE = String.raw`(?:(?:worker|carer|caregiver|nurse|senior|manager|deputy|employee|colleague|assistant|hca|supervisor|co-?ordinator|staff|staff member)s?|members? of staff|he|she|they)(?: (?:on|of|in|at|from) (?:the |that )?[a-z]+(?: shift| team| duty)?)?,?(?: who)?`;

/** What that person did not do. Passing, writing and the like alone: "staff did not have the time" blames nobody. */
const OMISSION = String.raw`(?:failed to|neglected|omitted|ignored|missed|overlooked|should(?: have|'ve)|(?:did not|didn'?t|never) (?:pass|do|care|record|write|wrote|report|read|check|follow|tell|told|ask|look|call|give|gave|update|listen|notice|bother|act|pay|hand)(?:ed|d)?)`;

const OMITTED = new RegExp(String.raw`\b${SOMEONE} ${OMISSION}\b`);

/** A text as it reads, whatever apostrophe, space or invisible mark it was typed with. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');

/** Whether the words of a text speak of one person's conduct. */
export const speaksOfConduct = (text: string): boolean => CONDUCT_PHRASES.some((phrase) => plainly(text).includes(phrase));

/** Whether the words of a text blame a worker, whatever else they say. */
export function blames(text: string): boolean {
  const plain = plainly(text);
  return speaksOfConduct(text) || BLAMING_PHRASES.some((phrase) => plain.includes(phrase)) || OMITTED.test(plain);
}
