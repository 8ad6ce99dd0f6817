// The desk by keyboard: digits go round what may be found of a material, arrows walk through what a search found, Enter goes on
// to the next field, Escape leaves it so that single keys work. All of it is comfort: the page does the same by mouse, by touch
// and without scripts.
const desk = document.getElementById("desk");
const keysOn = () => document.body.dataset.keys === "on";
const isTyping = (one) => /^(TEXTAREA|SELECT)$/.test(one.tagName) || (one.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(one.type));
const change = (one) => one.dispatchEvent(new Event("change", { bubbles: true }));
const words = () => document.getElementById("f-words");
const hits = () => [...desk.querySelectorAll("#desk-found .desk-hit")];

// --- materials

function turn(place) {
  const line = desk.querySelector(`[data-line="${place}"]`);
  if (!line) return false;
  const radios = [...line.querySelectorAll(".desk-states input")];
  const next = radios[(radios.findIndex((one) => one.checked) + 1) % radios.length];
  next.checked = true;
  change(next);
  line.scrollIntoView({ block: "nearest" });
  document.getElementById("desk-said").textContent = `${place} ${line.querySelector(".desk-name").textContent} ${next.labels[0].textContent}`;
  return true;
}

function tickTheRest(state) {
  const open = [...desk.querySelectorAll(".desk-needed .desk-states")].filter((states) => !states.querySelector(":checked"));
  const ticked = open.map((states) => states.querySelector(`input[value=${state}]`));
  for (const radio of ticked) radio.checked = true;
  if (ticked.length) change(ticked.at(-1));
}

// The next defective material of which nobody has said what is wrong.
function toDefect() {
  const shown = [...desk.querySelectorAll(".desk-defect select")].filter((one) => one.checkVisibility());
  (shown.find((one) => !one.value) || shown[0])?.focus();
}

// --- search

let chooseWhenFound = false;

function walk(event) {
  const found = hits();
  const here = found.indexOf(document.activeElement);
  if (event.key === "ArrowDown" && found.length) (found[here + 1] || found[0]).focus();
  else if (event.key === "ArrowUp" && found.length) (here > 0 ? found[here - 1] : words()).focus();
  else if (event.key === "Enter" && here < 0) choose();
  else if (event.key === "Escape" && here >= 0) words().focus();
  else return false;
  return true;
}

// Enter takes the best match, also when the answer to the last letters is still on its way.
function choose() {
  const found = document.getElementById("desk-found");
  if (!words().value.trim()) return;
  if (found.dataset.words === words().value && hits().length) hits()[0].click();
  else chooseWhenFound = true;
}

// --- fields and outcomes

function goOn(field) {
  const fields = [...desk.querySelectorAll("input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select")].filter((one) => one.checkVisibility());
  fields[fields.indexOf(field) + 1]?.focus();
}

let wished = null;

// What is not lawful now is shown with its reason; while an answer is on its way it may become so.
function explain(key) {
  const button = desk.querySelector(`.desk-outcome [data-key="${key}"][aria-disabled=true]`);
  if (!button) return false;
  if (waiting > 0) wished = key;
  else button.focus();
  return true;
}

function pressed(event) {
  const target = event.target;
  if (!(target instanceof Element) || !desk.contains(target)) return outside(event);
  if (target === words() || target.matches("#desk-found .desk-hit")) if (walk(event)) return true;
  if (event.key === "Escape" && isTyping(target)) {
    document.getElementById("desk-outcomes").focus();
    return true;
  }
  if (event.key === "Enter" && isTyping(target) && target !== words()) {
    goOn(target);
    return true;
  }
  return isTyping(target) ? false : outside(event);
}

function outside(event) {
  if (!keysOn() || isTyping(event.target) || document.querySelector("dialog[open]")) return false;
  return /^[1-9]$/.test(event.key) ? turn(event.key) : explain(event.key.toLowerCase());
}

// --- after a part was renewed: what a check said is tied to its field, and the hand finds its next place

let waiting = 0;
let chosen = desk?.querySelector("input[name=item]")?.value;

function settled() {
  if (untold) {
    const one = untold;
    untold = null;
    change(one);
  }
  for (const told of desk.querySelectorAll(".desk-told[data-field]")) {
    const field = document.getElementById(told.dataset.field);
    const wrong = told.textContent.trim() !== "";
    field.classList.toggle("is-invalid", wrong);
    if (wrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
  const item = desk.querySelector("input[name=item]")?.value;
  if (item && item !== chosen) {
    chosen = item;
    (desk.querySelector(".desk-questions input") || document.getElementById("desk-item")).focus();
  }
  if (chooseWhenFound && document.getElementById("desk-found").dataset.words === words().value) {
    chooseWhenFound = false;
    if (hits().length) hits()[0].click();
  }
  if (wished && waiting === 0) {
    const key = wished;
    wished = null;
    const button = desk.querySelector(`.desk-outcome [data-key="${key}"]`);
    if (button.getAttribute("aria-disabled")) button.focus();
    else button.click();
  }
}

// --- the list is renewed after an answer; what was ticked and written while it was on its way is newer than what comes

let handled = null;
let untold = null;

const isList = (event) => event.detail.target?.id === "desk-lines";
const fieldsOf = (list) => [...list.querySelectorAll("input, select")];

function keepHandled(list) {
  handled = new Map(fieldsOf(list).map((one) => [one.id || `${one.name}=${one.value}`, one.matches("[type=radio], [type=checkbox]") ? one.checked : one.value]));
}

function takeHandled() {
  const list = document.getElementById("desk-lines");
  let differs = null;
  for (const one of fieldsOf(list)) {
    const was = handled.get(one.id || `${one.name}=${one.value}`);
    const property = typeof was === "boolean" ? "checked" : "value";
    if (was === undefined || one[property] === was) continue;
    one[property] = was;
    differs = one;
  }
  handled = null;
  untold = differs;
}

if (desk) {
  document.addEventListener("htmx:oobBeforeSwap", (event) => isList(event) && keepHandled(event.detail.target));
  document.addEventListener("htmx:oobAfterSwap", () => handled && takeHandled());
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressed(event)) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const all = event.target.closest("[data-all]");
    if (all) tickTheRest(all.dataset.all);
    if (event.target.closest("[data-to-defect]")) toDefect();
  });
  // A number is checked as soon as all its places are typed.
  desk.addEventListener("input", (event) => {
    if (event.target.matches(".desk-veiled") && event.target.value.replace(/\s/g, "").length === 18) change(event.target);
    if (event.target === words()) chooseWhenFound = false;
  });
  document.addEventListener("htmx:beforeRequest", () => (waiting += 1));
  document.addEventListener("htmx:afterRequest", (event) => {
    waiting = Math.max(0, waiting - 1);
    // Not before the next of the queue has begun.
    if (event.detail.successful) setTimeout(settled, 0);
  });
  // The connection is back: what was typed meanwhile is looked at.
  document.addEventListener("ow:connected", () => change(document.getElementById("desk-who")));
  // A draft that came back after a reload is checked like anything typed.
  if (desk.querySelector(".ow-draft")) change(desk.querySelector("#desk-lines"));
}

for (const form of document.querySelectorAll("#desk, #desk-preview")) form.dataset.steady = "yes";

// Nothing irreversible stands under the hand: a page in between begins at what it says or asks.
if (!document.querySelector(".ow-refusals")) document.querySelector(".desk-preview [data-first]")?.focus();
