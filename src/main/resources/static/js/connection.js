// Says when the connection is gone, by the network or by the server; what was typed stays where it is. Knocks until the server
// answers again, and then says so to whoever waits for it ("ow:connected"). A form marked data-steady keeps no draft: it is sent
// only to a server that answers, or the browser would put its own page in place of what was typed.
const banner = document.getElementById("offline");
const EVERY = 3000;
let knocking = null;

async function answers() {
  if (!navigator.onLine) return false;
  try {
    return (await fetch("/favicon.svg", { method: "HEAD", cache: "no-store" })).status < 500;
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

// Before any other listener hears of it; the second time the form goes its usual way.
document.addEventListener(
  "submit",
  async (event) => {
    const form = event.target;
    if (!form.dataset.steady || form.dataset.knocked === "yes") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.dataset.knocked === "now") return;
    form.dataset.knocked = "now";
    const button = event.submitter;
    const reached = await answers();
    if (reached) {
      form.dataset.knocked = "yes";
      form.requestSubmit(standing(form, button));
    } else lost();
    delete form.dataset.knocked;
  },
  true,
);
