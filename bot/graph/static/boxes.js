"use strict";
/* The boxes of a flow, as elements: what she reads is laid out by the browser, in her direction. */
const Boxes = (() => {
  /* Widths of what she reads, of other steps, and of the words at an arrow at most. */
  const ROOMY = { text: 290, step: 200, words: 180 };
  const TIGHT = { text: 220, step: 150, words: 120 };
  const SMALL = { width: 76, height: 32 };

  function made(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function hers(element, language) {
    element.lang = language.code;
    element.dir = language.direction;
    return element;
  }

  /* Text with its line ends; what is filled in for her is marked. */
  function bubble(text, language) {
    const element = hers(made("p", "bubble"), language);
    if (text === null) {
      element.classList.add("missing");
      element.textContent = `There is no text in ${language.name} yet.`;
      element.dir = "ltr";
      return element;
    }
    text.split(/(⟨[^⟩]*⟩)/).forEach((part) => {
      element.append(part.startsWith("⟨") ? made("span", "stand-in", part) : part);
    });
    return element;
  }

  function row(className, labels, language) {
    const element = hers(made("div", className), language);
    labels.forEach((label) => element.append(made("span", className === "buttons" ? "button" : "fixed", label)));
    return element;
  }

  function jump(flow, known) {
    const words = `→ ${flow.replaceAll("_", " ")}`;
    if (!known.has(flow)) return made("span", "jump", words);
    const link = made("a", "jump", words);
    link.href = `#flow-${flow}`;
    return link;
  }

  function step(one, words, language, known, widths) {
    const element = made("div", `box ${one.kind}`);
    const head = made("div", "head");
    head.append(made("span", "kind", one.head), made("span", "line", `line ${one.line}`));
    element.append(head, made("div", "title", one.title));
    if (words.text !== "") element.append(bubble(words.text, language));
    if (words.buttons.length) element.append(row("buttons", words.buttons, language));
    if (words.fixed.length) element.append(row("below", words.fixed, language));
    if (one.jump) element.append(jump(one.jump, known));
    if (words.notes.length) {
      const notes = made("ul", "notes");
      words.notes.forEach((note) => {
        const entry = made("li", "", note);
        entry.dir = "auto";
        notes.append(entry);
      });
      element.append(notes);
    }
    return { id: one.id, element, width: words.text !== "" ? widths.text : widths.step };
  }

  const small = (id, words) => ({ id, element: made("div", "box small", words), ...SMALL });

  function arrow(one, words, most) {
    if (!words) return { ...one, element: null, width: 0, height: 0 };
    const element = made("div", words === "otherwise" ? "words otherwise" : "words", words);
    element.dir = "auto";
    return { ...one, element, width: 0, height: 0, most };
  }

  /* Every box and the words of every arrow of a flow, not measured yet. */
  function of(flow, language, known, widths) {
    const words = flow.words[language.code];
    const ends = flow.arrows.map((one) => one.to).filter((to) => to.startsWith("END"));
    const boxes = [
      small("BEGIN", "begins"),
      ...flow.steps.map((one) => step(one, words.steps[one.id], language, known, widths)),
      ...ends.map((id) => small(id, "ends")),
    ];
    return { boxes, arrows: flow.arrows.map((one, number) => arrow(one, words.arrows[number], widths.words)) };
  }

  return { of, made, ROOMY, TIGHT };
})();
