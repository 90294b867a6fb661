"use strict";
/* The page: every flow drawn in the language chosen, with an index that leads to each. */
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const SLACK = 6;
  const SMALLEST = 0.8; /* What is wider even so is moved sideways: smaller could not be read. */
  const data = JSON.parse(document.getElementById("data").textContent);
  const known = new Set(data.flows.map((flow) => flow.name));
  const { made } = Boxes;
  const ruler = made("div", "ruler");
  document.body.append(ruler);
  let chosen = data.languages.find((one) => one.code === data.language);

  function drawn(tag, attributes) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  }

  /* How large everything is: all is laid out at once, then read, so that the browser does it in one go. */
  function measure(flows) {
    const every = flows.flatMap(({ boxes, arrows }) => [...boxes, ...arrows.filter((arrow) => arrow.element)]);
    every.forEach((one) => {
      const cell = made("div", "cell");
      /* Scaled letters can be a little wider: what just fits on a line here must not need another there. */
      cell.style.width = one.width ? `${one.width - SLACK}px` : "max-content";
      if (one.most) cell.style.maxWidth = `${one.most}px`;
      cell.append(one.element);
      ruler.append(cell);
      one.cell = cell;
    });
    every.forEach((one) => {
      const size = one.cell.getBoundingClientRect();
      if (!one.width) one.width = Math.ceil(size.width);
      if (!one.height) one.height = Math.ceil(size.height);
    });
    ruler.replaceChildren();
  }

  function framed(place, element) {
    const frame = drawn("foreignObject", place);
    frame.append(element);
    return frame;
  }

  /* Where everything stands in each flow; what does not fit is made narrower first. */
  function arranged(room) {
    const all = data.flows.map((flow) => Boxes.of(flow, chosen, known, Boxes.ROOMY));
    measure(all);
    all.forEach((one) => { one.places = Layout.best(one.boxes, one.arrows, room); });
    const wide = [...all.keys()].filter((number) => all[number].places.width > room);
    wide.forEach((number) => { all[number] = Boxes.of(data.flows[number], chosen, known, Boxes.TIGHT); });
    measure(wide.map((number) => all[number]));
    wide.forEach((number) => { all[number].places = Layout.best(all[number].boxes, all[number].arrows, room); });
    return all;
  }

  function picture(flow, { boxes, arrows, places }, room) {
    const scale = Math.max(SMALLEST, Math.min(1, room / places.width));
    const svg = drawn("svg", { width: Math.ceil(places.width * scale), height: Math.ceil(places.height * scale), viewBox: `0 0 ${places.width} ${places.height}`, role: "group", "aria-label": flow.title });
    const head = drawn("marker", { id: `head-${flow.name}`, viewBox: "0 0 10 10", refX: 9, refY: 5, markerWidth: 7, markerHeight: 7, orient: "auto-start-reverse" });
    head.append(drawn("path", { d: "M 0 0 L 10 5 L 0 10 z", class: "arrow-head" }));
    const kept = drawn("defs", {});
    kept.append(head);
    svg.append(kept);
    places.arrows.forEach((arrow) => {
      svg.append(drawn("path", { d: Layout.line(arrow.points), class: "arrow", "marker-end": `url(#head-${flow.name})` }));
    });
    arrows.forEach((arrow, number) => {
      if (arrow.element) svg.append(framed(places.arrows[number].label, arrow.element));
    });
    boxes.forEach((box, number) => svg.append(framed(places.boxes[number], box.element)));
    return svg;
  }

  function listed(label, entries) {
    const line = made("p", "about");
    line.append(made("span", "label", label), " ");
    entries.forEach((entry, number) => line.append(number ? " · " : "", entry));
    return line;
  }

  function link(name) {
    const element = made("a", "", name.replaceAll("_", " "));
    element.href = `#flow-${name}`;
    return element;
  }

  function section(flow) {
    const element = made("section", "flow");
    element.id = `flow-${flow.name}`;
    const where = made("code", "file", flow.file);
    element.append(made("h2", "", flow.title), where);
    if (flow.description) element.append(made("p", "description", flow.description));
    if (flow.begins.length) element.append(listed("Begins", flow.begins));
    const before = flow.from.map((name) => (known.has(name) ? link(name) : name.replaceAll("_", " ")));
    if (before.length) element.append(listed("Reached from", before));
    const guard = flow.words[chosen.code].guard;
    if (guard) element.append(listed("Only while", [guard]));
    const pane = made("div", "pane");
    pane.tabIndex = 0;
    pane.setAttribute("role", "region");
    pane.setAttribute("aria-label", `${flow.title}, drawn`);
    element.append(pane);
    return { element, pane };
  }

  function draw() {
    const flows = document.getElementById("flows");
    const sections = data.flows.map(section);
    flows.replaceChildren(...sections.map((one) => one.element));
    const room = sections[0].pane.clientWidth;
    const all = arranged(room);
    sections.forEach(({ pane }, number) => pane.append(picture(data.flows[number], all[number], room)));
    document.getElementById("ways").replaceChildren(...chosen.ways.map((way) => {
      const shown = made("span", "fixed", way);
      shown.dir = chosen.direction;
      shown.lang = chosen.code;
      return shown;
    }));
    for (const button of document.querySelectorAll("#languages button")) {
      button.setAttribute("aria-pressed", String(button.lang === chosen.code));
    }
    document.body.dataset.drawn = chosen.code;
  }

  async function choose(language) {
    chosen = language;
    /* Boxes measured with another font would be too small for the right one. */
    const sample = language.name + JSON.stringify(data.flows.slice(0, 3).map((flow) => flow.words[language.code]));
    const family = getComputedStyle(document.body).fontFamily;
    await Promise.all(["400 15px ", "700 15px "].map((weight) => document.fonts.load(weight + family, sample)));
    const anchor = [...document.querySelectorAll(".flow")].find((one) => one.getBoundingClientRect().bottom > 120);
    draw();
    if (anchor && window.scrollY > 0) document.getElementById(anchor.id).scrollIntoView();
  }

  document.getElementById("revision").textContent = data.revision;
  const index = document.getElementById("index");
  for (const group of new Set(data.flows.map((flow) => flow.group))) {
    const list = made("ul", "");
    for (const flow of data.flows.filter((one) => one.group === group)) {
      const entry = made("li", "");
      entry.append(link(flow.name));
      list.append(entry);
    }
    index.append(made("h2", "", group), list);
  }
  for (const language of data.languages) {
    const button = made("button", "", language.name);
    button.type = "button";
    button.lang = language.code;
    button.addEventListener("click", () => choose(language));
    document.getElementById("languages").append(button);
  }
  choose(chosen).then(() => {
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  });
})();
