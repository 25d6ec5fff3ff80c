const [form, token, query, variables, status, answer] = ['form', 'token', 'query', 'variables', 'status', 'answer'].map((id) =>
  document.getElementById(id),
);

const say = (sentence, text = '') => {
  status.textContent = sentence;
  answer.textContent = text;
};

async function send() {
  let values;
  try {
    values = JSON.parse(variables.value.trim() || '{}');
  } catch {
    variables.setAttribute('aria-invalid', 'true');
    variables.focus();
    return say('Not sent: the variables are not JSON.');
  }
  variables.removeAttribute('aria-invalid');
  say('Sent; waiting for the answer.');
  const bearer = token.value.trim();
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
      body: JSON.stringify({ query: query.value, variables: values }),
    });
    const body = await response.json();
    const errors = body.errors?.length ?? 0;
    say(`Answered with status ${response.status} and ${errors === 1 ? '1 error' : `${errors} errors`}.`, JSON.stringify(body, null, 2));
  } catch {
    say('No answer: the gateway could not be reached, or its answer could not be read.');
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
