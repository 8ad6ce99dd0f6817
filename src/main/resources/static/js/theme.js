// Runs before the page is painted: where the viewer wishes what the machine wishes, the machine is asked.
(() => {
  const page = document.documentElement;
  page.classList.add("ow-script");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    if (page.dataset.wish === "auto") page.dataset.bsTheme = dark.matches ? "dark" : "light";
    document.dispatchEvent(new CustomEvent("ow:theme"));
  };
  follow();
  dark.addEventListener("change", follow);
  // Another theme by hand is also a change that charts follow.
  document.addEventListener("ow:wish-theme", follow);
})();
