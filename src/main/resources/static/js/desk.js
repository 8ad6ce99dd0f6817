// The desk by keyboard: digits go round what may be found of a material, arrows walk through what a search found, Escape leaves
// a field so that single keys work. All of it is comfort: the page does the same by mouse, by touch and without scripts.
const desk = document.getElementById("desk");
const keysOn = () => document.body.dataset.keys === "on";
const isTyping = (one) => /^(TEXTAREA|SELECT)$/.test(one.tagName) || (one.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(one.type));

function setState(line, radio) {
  if (!radio || radio.checked) return;
  radio.checked = true;
  radio.dispatchEvent(new Event("change", { bubbles: true }));
  line.scrollIntoView({ block: "nearest" });
}

function turn(place) {
  const line = desk.querySelector(`[data-line="${place}"]`);
  if (!line) return false;
  const radios = [...line.querySelectorAll(".desk-states input")];
  setState(line, radios[(radios.findIndex((one) => one.checked) + 1) % radios.length]);
  return true;
}

const hits = () => [...desk.querySelectorAll("#desk-found .desk-hit")];
const words = () => document.getElementById("f-words");
let chooseWhenFound = false;

function walk(event) {
  const found = hits();
  const here = found.indexOf(document.activeElement);
  if (event.key === "ArrowDown" && found.length) (found[here + 1] || found[0]).focus();
  else if (event.key === "ArrowUp" && found.length) (here > 0 ? found[here - 1] : words()).focus();
  else if (event.key === "Enter" && here < 0) choose();
  else if (event.key === "Escape" && here >= 0) words().focus();
  else return;
  event.preventDefault();
}

// Enter takes the best match, also when the answer to the last letters is still on its way.
function choose() {
  const found = document.getElementById("desk-found");
  if (!words().value.trim()) return;
  if (found.dataset.words === words().value && hits().length) hits()[0].click();
  else chooseWhenFound = true;
}

if (desk) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target;
    if (target === words() || target.matches("#desk-found .desk-hit")) walk(event);
    if (event.defaultPrevented) return;
    if (event.key === "Escape" && desk.contains(target) && isTyping(target)) {
      document.getElementById("desk-outcomes").focus();
      return;
    }
    if (!keysOn() || isTyping(target) || document.querySelector("dialog[open]")) return;
    if (/^[1-9]$/.test(event.key) && turn(event.key)) event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const all = event.target.closest("[data-all]");
    if (!all) return;
    let changed = null;
    for (const radio of desk.querySelectorAll(`.desk-needed .desk-states input[value=${all.dataset.all}]`))
      if (!radio.checked && !radio.closest(".desk-states").querySelector(":checked")) {
        radio.checked = true;
        changed = radio;
      }
    if (changed) changed.dispatchEvent(new Event("change", { bubbles: true }));
  });

  // After a part was renewed: what a check said is tied to its field, and the hand finds its next place.
  let chosen = desk.querySelector("input[name=item]")?.value;
  const settled = () => {
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
      const first = desk.querySelector(".desk-questions input") || document.getElementById("desk-item");
      first.focus();
    }
    if (chooseWhenFound && document.getElementById("desk-found").dataset.words === words().value) {
      chooseWhenFound = false;
      if (hits().length) hits()[0].click();
    }
  };
  document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && setTimeout(settled, 30));
  words()?.addEventListener("input", () => {
    chooseWhenFound = false;
  });
  // A draft that came back after a reload is checked like anything typed.
  if (desk.querySelector(".ow-draft")) desk.querySelector("#desk-lines").dispatchEvent(new Event("change", { bubbles: true }));
}

// Nothing irreversible stands under the hand: a page in between begins at what it says.
document.querySelector(".desk-preview [data-first]")?.focus();
