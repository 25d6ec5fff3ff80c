/** Node 20 has required ES modules since 20.19, Node 22 since 22.12; Node 21 never did, nor does it get any more mending. */
const OLDEST = { 20: 19, 22: 12, 23: 0, 24: 0 };

/** What to do about a version of Node that can't run Causeway; null when it can. package.json says the same to npm. */
export function refusal(version) {
  const [major, minor] = version.split('.').map(Number);
  return minor >= OLDEST[major]
    ? null
    : `Node 20.19 or later 20, 22.12 or later 22, 23 or 24 is needed; this is ${version}. Install one of them from nodejs.org, then run this again.`;
}
