import { codeOf, faultCode, mailOf, meaningOf, pauseAfter } from './mail-domain';

const NOTICE = '018f3c6e-0000-7000-8000-00000000beef';
const facts = { noticeId: NOTICE, thing: 'CHECK', level: 'DEPUTY', dueOn: '2026-03-06' } as const;

describe('a mail', () => {
  it('says what kind of thing is due, when, a code and a link, and nothing else', () => {
    expect(mailOf(facts, 'dee@example.org', 'https://portal.example.org/')).toEqual({
      id: NOTICE,
      to: 'dee@example.org',
      subject: 'A check of the calendar is due on 6 March 2026 (0000BEEF)',
      text: `A check of the calendar is due on 6 March 2026.
You are told as the recorded deputy of whoever it belongs to.

Code: 0000BEEF
See it after signing in: https://portal.example.org/notices/${NOTICE}

Causeway sent this by itself. No name and no detail is sent by e-mail.
`,
    });
    expect(codeOf(NOTICE)).toBe('0000BEEF');
  });

  it.each([
    ['REVIEW_ACTION', 'HOLDER', 'An action of a review is due on 31 December 2026'],
    ['REVIEW_POINT', 'HOLDER', 'The review point of an action is due on 31 December 2026'],
    ['REVIEW_ESCALATION', 'NEXT_LEVEL', 'An escalation is due on 31 December 2026'],
    ['TRIGGERED_ACTION', 'NEXT_LEVEL', 'An action that opened by itself is due on 31 December 2026'],
  ] as const)('of %s says so', (thing, level, words) => {
    const { subject, text } = mailOf({ ...facts, thing, level, dueOn: '2026-12-31' }, 'x@example.org', 'https://portal.example.org');
    expect(subject).toBe(`${words} (0000BEEF)`);
    expect(text.split('\n')[1]).toBe(
      { HOLDER: 'You are told as it is yours.', NEXT_LEVEL: 'You are told as you stand above whoever it belongs to.' }[level],
    );
  });
});

describe('a mail that was not taken', () => {
  it.each([
    [{ command: 'RCPT TO', responseCode: 550, code: 'EENVELOPE' }, 'REFUSED', 'SMTP_550'],
    [{ command: 'DATA', responseCode: 554, code: 'EMESSAGE' }, 'REFUSED', 'SMTP_554'],
    [{ command: 'RCPT TO', responseCode: 500, code: 'EENVELOPE' }, 'REFUSED', 'SMTP_500'],
    [{ command: 'RCPT TO', responseCode: 499, code: 'EENVELOPE' }, 'LATER', 'SMTP_499'],
    [{ command: 'DATA', responseCode: 400, code: 'EMESSAGE' }, 'LATER', 'SMTP_400'],
    [{ command: 'DATA', responseCode: 354, code: 'EMESSAGE' }, 'AWAY', 'SMTP_354'],
    [{ command: 'MAIL FROM', responseCode: 550, code: 'EENVELOPE' }, 'AWAY', 'SMTP_550'],
    [{ command: 'AUTH PLAIN', responseCode: 535, code: 'EAUTH' }, 'AWAY', 'SMTP_535'],
    [{ command: 'CONN', code: 'ESOCKET' }, 'AWAY', 'ESOCKET'],
    [{ command: 'CONN', responseCode: 421, code: 'ECONNECTION' }, 'AWAY', 'SMTP_421'],
    [{ code: 'EDNS' }, 'AWAY', 'EDNS'],
    [{ code: 'no mailbox of Ann here' }, 'AWAY', 'UNKNOWN'],
    [{}, 'AWAY', 'UNKNOWN'],
  ] as const)('by %j is %s, and kept as %s', (fault, meaning, code) => {
    expect([meaningOf(fault), faultCode(fault)]).toEqual([meaning, code]);
  });

  it('is tried again after one minute, two, four, and so on up to an hour', () => {
    expect([1, 2, 3, 6, 7, 20].map((attempts) => (pauseAfter(attempts, 'LATER') ?? 0) / 60_000)).toEqual([1, 2, 4, 32, 60, 60]);
    expect(pauseAfter(1, 'AWAY')).toBe(60_000);
  });

  it('is tried no more when it was refused, or was put off for about three days; and for as long as the server is away', () => {
    expect(pauseAfter(1, 'REFUSED')).toBeNull();
    expect([pauseAfter(74, 'LATER'), pauseAfter(75, 'LATER')]).toEqual([3_600_000, null]);
    const hours = Array.from({ length: 74 }, (_, i) => pauseAfter(i + 1, 'LATER') ?? 0).reduce((sum, each) => sum + each, 0) / 3_600_000;
    expect(Math.round(hours / 24)).toBe(3);
    expect(pauseAfter(10_000, 'AWAY')).toBe(3_600_000);
  });
});
