/**
 * What a browser gets where the schema is for holders of a token: a page that asks for the token, keeps it for this tab alone,
 * fetches the real page with it, and sends it along with everything that page asks.
 */
export const tokenPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Gravitas</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}
input{font:inherit;width:100%;box-sizing:border-box;margin:.5rem 0}[role=alert]{color:#b00020}</style></head>
<body><h1>Gravitas</h1><form><label>This server needs a token with the scope <code>read</code>.
<input name="token" type="password" autocomplete="off" required></label><button>Open</button><p role="alert"></p></form>
<script>
const form = document.querySelector("form");
const send = window.fetch;
async function open(token) {
  const headers = { authorization: "Bearer " + token };
  const answer = await send(location.pathname, { headers: { ...headers, accept: "text/html" } });
  if (!answer.ok) { sessionStorage.removeItem("token"); return false; }
  sessionStorage.setItem("token", token);
  const page = await answer.text();
  window.fetch = (address, init = {}) => send(address, { ...init, headers: { ...headers, ...init.headers } });
  document.open(); document.write(page); document.close();
  return true;
}
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const isOpen = await open(form.token.value.trim());
  if (!isOpen) document.querySelector("[role=alert]").textContent = "The token is not known, or lacks the scope.";
});
if (sessionStorage.getItem("token")) open(sessionStorage.getItem("token"));
</script></body></html>
`;
