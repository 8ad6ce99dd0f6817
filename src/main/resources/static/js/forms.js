// A form is sent once, and what was typed survives a lost connection or a reload: in this tab only, for this officer only,
// never what is marked data-private. The server would answer a second submission with the first outcome anyway.
const body = document.body;
const viewer = body.dataset.viewer || "";
const PREFIX = "ow-draft ";

function keyOf(form) {
  const keeps = body.classList.contains("ow-staff") || form.hasAttribute("data-keep");
  const acts = form.method === "post" && !form.hasAttribute("data-wish-form") && !form.hasAttribute("data-leaving");
  return keeps && acts ? PREFIX + JSON.stringify([viewer, form.getAttribute("action"), form.id]) : null;
}

function fieldsOf(form) {
  return [...form.elements].filter(
    (field) =>
      field.name && !field.disabled && !field.dataset.private && !["hidden", "password", "file", "submit", "button"].includes(field.type),
  );
}

function isTicked(field) {
  return field.type === "checkbox" || field.type === "radio";
}

function remember(form) {
  const key = keyOf(form);
  if (!key) return;
  const fields = fieldsOf(form).map((field) => [field.name, isTicked(field) ? [field.value, field.checked] : field.value]);
  sessionStorage.setItem(key, JSON.stringify({ sent: false, fields }));
}

function restore(form) {
  const key = keyOf(form);
  const kept = key && sessionStorage.getItem(key);
  if (!kept) return;
  let changed = false;
  const fields = fieldsOf(form);
  for (const [name, value] of JSON.parse(kept).fields) {
    for (const field of fields.filter((one) => one.name === name)) {
      if (isTicked(field)) {
        if (Array.isArray(value) && value[0] === field.value && field.checked === field.defaultChecked && field.checked !== value[1]) {
          field.checked = value[1];
          changed = true;
        }
      } else if (typeof value === "string" && value !== "" && isUntouched(field) && field.value !== value) {
        field.value = value;
        changed = true;
      }
    }
  }
  if (changed) tell(form, key);
}

function isUntouched(field) {
  if (field.tagName === "SELECT") return [...field.options].every((option) => option.selected === option.defaultSelected) || !field.value;
  return field.value === "" && field.defaultValue === "";
}

function tell(form, key) {
  const words = document.getElementById("draft-words");
  if (!words) return;
  const note = words.content.firstElementChild.cloneNode(true);
  note.querySelector("button").addEventListener("click", () => {
    sessionStorage.removeItem(key);
    form.reset();
    note.remove();
  });
  form.prepend(note);
}

function forget(which) {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX) && which(key)) sessionStorage.removeItem(key);
}

// A page reached by redirect is the answer to a done act, as is what was sent from here; 422 shows the form again with what the
// server holds.
const arrival = performance.getEntriesByType("navigation")[0];
const forgetSent = () => forget((key) => JSON.parse(sessionStorage.getItem(key)).sent);
if (arrival && (arrival.redirectCount > 0 || arrival.responseStatus === 422)) forgetSent();
document.addEventListener("ow:done", forgetSent);
forget((key) => JSON.parse(key.slice(PREFIX.length))[0] !== viewer);
for (const form of document.forms) restore(form);

document.addEventListener("input", (event) => event.target.form && remember(event.target.form));
document.addEventListener("change", (event) => event.target.form && remember(event.target.form));

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("data-wish-form")) return;
  if (form.hasAttribute("data-leaving")) forget(() => true);
  if (!navigator.onLine) {
    event.preventDefault();
    document.getElementById("offline").hidden = false;
    return;
  }
  if (form.dataset.sent === "yes") {
    event.preventDefault();
    return;
  }
  const key = keyOf(form);
  const kept = key && sessionStorage.getItem(key);
  if (kept) sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(kept), sent: true }));
  if (form.hasAttribute("hx-post")) return;
  form.dataset.sent = "yes";
  // After the browser has gathered the fields, or the pressed button would not be sent.
  setTimeout(() => wait(form, event.submitter), 0);
  // A form that answers with a file leaves its page standing.
  setTimeout(() => release(form), 20000);
});

function wait(form, button) {
  if (button) button.setAttribute("aria-disabled", "true");
  setTimeout(() => {
    if (form.dataset.sent === "yes") document.getElementById("progress").hidden = false;
  }, 400);
}

function release(form) {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-disabled=true]")) button.removeAttribute("aria-disabled");
  document.getElementById("progress").hidden = true;
}

// Coming back by the browser's own way finds the form usable again.
addEventListener("pageshow", (event) => {
  if (event.persisted) for (const form of document.forms) release(form);
});
document.addEventListener("htmx:afterSettle", (event) => {
  for (const form of event.target.querySelectorAll ? event.target.querySelectorAll("form") : []) restore(form);
});
