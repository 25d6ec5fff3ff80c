/** The command of a shell that keeps a demonstration login's access token in TOKEN. */
export const tokenCommand = (identity: string, tenantId: string, login: string): string =>
  `TOKEN=$(curl -s ${identity}/token -d grant_type=urn:causeway:demo-login -d client_id=causeway-demo -d tenant=${tenantId} -d login=${login} | sed 's/.*access_token":"\\([^"]*\\).*/\\1/')`;
