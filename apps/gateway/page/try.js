const byId = (id) => document.getElementById(id);
byId('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = byId('answer');
  let variables;
  try {
    variables = JSON.parse(byId('variables').value || '{}');
  } catch {
    answer.textContent = 'The variables are not JSON.';
    byId('variables').focus();
    return;
  }
  answer.textContent = 'Asking…';
  try {
    const token = byId('token').value.trim();
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query: byId('query').value, variables }),
    });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch {
    answer.textContent = 'The gateway could not be reached. Is it running?';
  }
});
