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
  const plain = text.toLowerCase();
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
  'careless',
  'negligen',
  'lack of care',
  'should have known',
  'failed to follow',
  'not paying attention',
  'inattenti',
  'forgot',
  'at fault',
  'to blame',
  'incompeten',
  'complacen',
  'laziness',
  'bad attitude',
  'poor attitude',
] as const;

/** A worker, and what that worker did not do: "one worker did not pass it on", "the carer failed to look". */
const OMITTED =
  /\b(worker|carer|nurse|senior|manager|employee|member of staff|staff|staff member)s? (failed to|neglected|omitted|ignored|missed|overlooked|should have|(did not|didn't) (pass|do|record|write|report|read|check|follow|tell|ask|look|call|give|update|listen|notice|bother|act|pay))\b/;

/** Whether the words of a text blame a worker, whatever else they say. */
export function blames(text: string): boolean {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  return BLAMING_PHRASES.some((phrase) => plain.includes(phrase)) || OMITTED.test(plain);
}
