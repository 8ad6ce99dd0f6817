// Wishes that only change the look are carried out at once, so that nothing typed is lost; the server is told beside it.
const page = document.documentElement;

const carryOut = {
  theme(wish) {
    page.dataset.wish = wish;
    if (wish !== "auto") page.dataset.bsTheme = wish;
    document.dispatchEvent(new CustomEvent("ow:wish-theme"));
    for (const button of document.querySelectorAll("button[name=theme]"))
      button.setAttribute("aria-pressed", String(button.value === wish));
  },
};

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-wish-form]");
  const button = event.submitter;
  const act = form && button && carryOut[button.name];
  if (!act) return;
  event.preventDefault();
  const wishes = new URLSearchParams(new FormData(form, button));
  act(button.value);
  fetch(form.action, { method: "POST", body: wishes, redirect: "manual", credentials: "same-origin" }).catch(() => {});
});

// A drop-down closes when one presses elsewhere or Escape, as people expect.
document.addEventListener("click", (event) => {
  for (const drop of document.querySelectorAll("details.ow-drop[open]"))
    if (!drop.contains(event.target)) drop.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const drop = document.querySelector("details.ow-drop[open]");
  if (drop) {
    drop.open = false;
    drop.querySelector("summary").focus();
  }
  const drawer = document.getElementById("menu-open");
  if (drawer && drawer.checked) drawer.checked = false;
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) print();
});
