/**
 * The page that an opt-out link opens. The token stands behind the `#`, so it is never sent with a request for a page nor logged; nothing
 * happens until the button is pressed, which posts the mutation `optOut`.
 */
import { createHash } from "node:crypto";

const script = `
const token = location.hash.slice(1);
const button = document.querySelector("button");
const answer = document.querySelector("#answer");
if (!token) { button.disabled = true; answer.textContent = "This link is not complete: open it as it was sent to you."; }
button.addEventListener("click", async () => {
  button.disabled = true;
  answer.textContent = "One moment …";
  const query = "mutation OptOut($token: String!) { optOut(token: $token) { __typename ... on OptedOut { sentence } ... on Error { message } } }";
  try {
    const response = await fetch("graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables: { token } }) });
    const { data } = await response.json();
    answer.textContent = data.optOut.sentence ?? data.optOut.message;
  } catch {
    answer.textContent = "That did not work. Try again later; the link is still good.";
    button.disabled = false;
  }
});
`;

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Opt out of Gravitas</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem; }
button { font: inherit; padding: .6rem 1.2rem; }
</style>
<h1>Opt out</h1>
<p>Gravitas measures how much attention people and brands command on social networks. If you opt out, everything held here about
you is deleted at once: your accounts, who follows whom as far as it concerns you, your scores and their history. You are no
longer shown or counted, and are left out when the same data are imported again.</p>
<p>This cannot be taken back with this page. Copies of the database end as the operator's back-ups expire.</p>
<button type="button">Delete everything about me</button>
<p id="answer" role="status"></p>
<noscript><p>This page needs JavaScript. Ask whoever sent you the link to do it for you.</p></noscript>
<script>${script}</script>
</html>
`;

const digest = createHash("sha256").update(script).digest("base64");

export const optOutPage = {
  html,
  headers: {
    "content-type": "text/html; charset=utf-8",
    "referrer-policy": "no-referrer",
    "content-security-policy": `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  },
} as const;
