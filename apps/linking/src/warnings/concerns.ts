/** A concern that a person or their family raised, in feedback or in a complaint, among the records that are known as `k`. */
export const RAISED = `k.kind in ('Feedback', 'Complaint') and k.facts->>'concernCode' is not null and (k.kind = 'Complaint' or k.facts->>'respondent' in ('PERSON', 'FAMILY'))`;
