// Draws each table marked as a chart. The numbers come from the table, so the picture cannot say something else; series differ
// by lightness, pattern and label, so that they are told apart without colour.
const figures = [...document.querySelectorAll("[data-chart]")];

function load() {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = "/_static/echarts/6.0.0/dist/echarts.min.js";
    script.onload = () => done(window.echarts);
    script.onerror = failed;
    document.head.append(script);
  });
}

function read(figure) {
  const table = figure.querySelector("table");
  const series = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].map((row) => ({
    category: row.cells[0].textContent.trim(),
    links: [...row.cells].slice(1).map((cell) => (cell.querySelector("a") ?? row.cells[0].querySelector("a"))?.getAttribute("href")),
    numbers: [...row.cells].slice(1).map((cell) => (cell.dataset.value === "" ? null : Number(cell.dataset.value))),
  }));
  return { series, rows };
}

// Of several kinds of bars all but the first carry a pattern of their own.
const DECALS = [
  { symbol: "none" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: "rgba(10, 25, 50, .35)" },
  { symbol: "circle", symbolSize: 0.6, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: "rgba(255, 255, 255, .6)" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: "rgba(255, 255, 255, .5)" },
];

function option(figure) {
  const { series, rows } = read(figure);
  const kind = figure.dataset.chart;
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const bodyStyle = getComputedStyle(document.body);
  const size = Math.round(parseFloat(bodyStyle.fontSize) * 0.875);
  const dark = document.documentElement.dataset.bsTheme === "dark";
  const wide = figure.querySelector(".ow-chart-plot").clientWidth;
  const lines = kind === "LINES";
  const lights = kind === "LIGHTS";
  const lying = kind === "LYING_BARS" || lights;
  const stacked = kind === "STACKED_BARS" || lights;
  const single = series.length === 1;
  const shades = lights ? ["--ow-red", "--ow-amber", "--ow-green", "--ow-edge"].map(colour) : dark ? ["#8ab8f0", "#e8eef6", "#4c78ad", "#c9a063"] : ["#1b4f8f", "#9db9da", "#0e2748", "#b98236"];
  const text = { color: colour("--ow-ink-2"), fontSize: size, fontFamily: bodyStyle.fontFamily };
  const categories = { type: "category", data: rows.map((row) => row.category), inverse: lying, axisLabel: { ...text, interval: lines ? "auto" : 0, ...(lines ? { alignMinLabel: "left", alignMaxLabel: "right", showMinLabel: true, showMaxLabel: true, hideOverlap: true } : {}), ...(lying ? { width: Math.min(11 * size, 0.4 * wide), overflow: lights ? "truncate" : "break", lineHeight: Math.round(1.25 * size) } : lines ? {} : { width: Math.floor((wide - 4 * size) / rows.length) - 4, overflow: "break" }) }, axisLine: { lineStyle: { color: colour("--ow-edge") } }, axisTick: { show: false } };
  const values = { type: "value", axisLabel: text, minInterval: 1, splitNumber: 4, splitLine: { lineStyle: { color: colour("--ow-line") } } };
  return {
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    textStyle: { fontFamily: bodyStyle.fontFamily, color: colour("--ow-ink") },
    color: shades,
    grid: { left: 8, right: lines ? 5 * size : lying ? 3 * size : 12, top: single || lines ? 20 : 36, bottom: 8, containLabel: true },
    legend: { show: !single && !lines, top: 0, right: 0, textStyle: text, itemWidth: 14, itemHeight: 10 },
    tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: lines ? "line" : "shadow" }, backgroundColor: colour("--ow-paper"), borderColor: colour("--ow-edge"), textStyle: { ...text, color: colour("--ow-ink") } },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: series.map((name, place) => ({
      name,
      type: lines ? "line" : "bar",
      stack: stacked ? "all" : undefined,
      data: rows.map((row) => row.numbers[place]),
      barMaxWidth: lying ? 18 : 36,
      barGap: lying ? "5%" : "30%",
      symbol: ["circle", "rect", "triangle", "diamond"][place % 4],
      symbolSize: 7,
      lineStyle: { width: 2.5, type: ["solid", "dashed", "dotted", "solid"][place % 4] },
      itemStyle: single || lines || place === 0 ? {} : { decal: DECALS[place % DECALS.length] },
      endLabel: { show: lines, formatter: "{a}", ...text, color: colour("--ow-ink"), backgroundColor: colour("--ow-paper"), padding: [2, 4] },
      labelLayout: lines ? { moveOverlap: "shiftY" } : undefined,
      // A number stands on its bar; on a stack it stands on paper, so that no pattern runs through it.
      label: stacked
        ? { show: true, position: "inside", formatter: ({ value }) => (value > 0 ? String(value) : ""), ...text, color: colour("--ow-ink"), backgroundColor: colour("--ow-paper"), borderRadius: 3, padding: [1, 4] }
        : { show: !lines, position: lying ? "right" : "top", ...text, color: colour("--ow-ink") },
    })),
  };
}

function draw(echarts, figure) {
  const place = figure.querySelector(".ow-chart-plot");
  place.hidden = false;
  figure.querySelector("details").open = false;
  // Lying bars are read line by line: each as high as a line of text.
  const { series, rows } = read(figure);
  if (figure.dataset.chart === "LYING_BARS") place.style.height = `${rows.length * (series.length * 1.125 + 0.75) + 4}rem`;
  const chart = echarts.init(place, null, { renderer: "svg" });
  const show = () => chart.setOption(option(figure), true);
  show();
  document.addEventListener("ow:theme", () => requestAnimationFrame(show));
  new ResizeObserver(() => {
    chart.resize();
    show();
  }).observe(place);
  chart.on("click", (event) => {
    const link = rows[event.dataIndex]?.links[event.seriesIndex];
    if (link) location.assign(link);
  });
}

if (figures.length > 0) load().then((echarts) => figures.forEach((figure) => draw(echarts, figure)));
