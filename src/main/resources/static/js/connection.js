// Says when the connection is gone, by the network or by the server; what was typed stays where it is. Knocks until the server
// answers again, and then says so to whoever waits for it ("ow:connected"). The browser would put a page of its own in place of
// what was typed, therefore a form marked data-steady is sent only to a server that answers, and one marked data-once, which
// writes, is sent from here: without an answer the page stays, says that nobody knows what became of it, and the same button
// brings the outcome, because the server answers one submission once.
const banner = document.getElementById("offline");
const unanswered = document.getElementById("unanswered");
const progress = document.getElementById("progress");
const EVERY = 3000;
const PATIENCE = 20000;
let knocking = null;

async function answers() {
  if (!navigator.onLine) return false;
  try {
    return (await fetch("/favicon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(5000) })).status < 500;
  } catch {
    return false;
  }
}

async function knock() {
  if (await answers()) found();
  else lost();
}

function lost() {
  banner.hidden = false;
  clearTimeout(knocking);
  knocking = setTimeout(knock, EVERY);
}

function found() {
  clearTimeout(knocking);
  if (banner.hidden) return;
  banner.hidden = true;
  document.dispatchEvent(new Event("ow:connected"));
}

addEventListener("online", knock);
addEventListener("offline", lost);
document.addEventListener("htmx:sendError", lost);
document.addEventListener("htmx:afterOnLoad", found);
if (!navigator.onLine) lost();

// The pressed button, or the one that took its place while the server was asked whether it answers.
function standing(form, button) {
  if (!button || button.isConnected) return button;
  return [...form.querySelectorAll("button")].find((one) => one.name === button.name && one.value === button.value) || null;
}

// Where the act led to; null when the server wants to show the form again, which the browser then asks for itself.
async function deliver(form, button) {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)), signal });
  if (answer.status >= 502) throw new Error(String(answer.status));
  return answer.ok && answer.redirected ? answer.url : null;
}

async function sendOnce(form, button) {
  unanswered.hidden = true;
  const slow = setTimeout(() => (progress.hidden = false), 400);
  try {
    const place = await deliver(form, button);
    if (!place) return true;
    document.dispatchEvent(new Event("ow:done"));
    location.assign(place);
  } catch {
    unanswered.hidden = false;
    lost();
  } finally {
    clearTimeout(slow);
    progress.hidden = true;
  }
  return false;
}

async function reached() {
  const there = await answers();
  if (!there) lost();
  return there;
}

// Before any other listener hears of it; the second time the form goes its usual way.
document.addEventListener(
  "submit",
  async (event) => {
    const form = event.target;
    if (!(form.dataset.steady || form.hasAttribute("data-once")) || form.dataset.knocked === "yes") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.dataset.knocked === "now") return;
    form.dataset.knocked = "now";
    const button = event.submitter;
    const acts = form.hasAttribute("data-once") && !button?.hasAttribute("formaction");
    if (await (acts ? sendOnce(form, button) : reached())) {
      form.dataset.knocked = "yes";
      form.requestSubmit(standing(form, button));
    }
    delete form.dataset.knocked;
  },
  true,
);
