// Parts of pages exchanged by htmx: the form token goes along, the focus follows, a failure is told in words.
const token = document.querySelector("meta[name=form-token]");
const trouble = document.getElementById("trouble");
const progress = document.getElementById("progress");
let waiting = 0;

document.addEventListener("htmx:configRequest", (event) => {
  if (token && event.detail.verb !== "get") event.detail.headers[token.dataset.header] = token.content;
});

document.addEventListener("htmx:beforeRequest", () => {
  trouble.hidden = true;
  waiting += 1;
  setTimeout(() => {
    progress.hidden = waiting === 0;
  }, 400);
});
document.addEventListener("htmx:afterRequest", () => {
  waiting = Math.max(0, waiting - 1);
  if (waiting === 0) progress.hidden = true;
});

document.addEventListener("htmx:afterSettle", (event) => {
  const part = event.target;
  // A part that only asks for others to be renewed was not exchanged itself; the hand is typing in it.
  if (!(part instanceof Element) || part.getAttribute("hx-swap") === "none") return;
  const next = part.matches("[data-focus]") ? part : part.querySelector("[data-focus], [aria-invalid=true]");
  if (next) next.focus();
});

document.addEventListener("htmx:responseError", (event) => {
  const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html");
  const words = [...answer.querySelectorAll(".ow-error h1, .ow-error-what, .ow-refusal-what, .ow-error .ow-number")].map((one) => one.textContent.trim());
  trouble.textContent = words.length ? words.join(" · ") : trouble.dataset.words;
  trouble.hidden = false;
});
