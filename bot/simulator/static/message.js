// One message as an element: text with its entities, files, buttons. Nothing here is ever parsed as HTML.

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "code", blockquote: "blockquote",
  spoiler: "span", text_link: "a", url: "a",
};

function make(tag, name = "", text = "") {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) element.textContent = text;
  return element;
}

function linked(address, element) {
  if (/^(https?|tg|tel|mailto):/i.test(address)) {
    element.href = address;
    element.target = "_blank";
    element.rel = "noopener noreferrer";
  }
  return element;
}

// Entities are nested or apart, sorted by start; offsets are UTF-16 code units, as JavaScript counts.
function drawText(text, entities, from, to, into) {
  let at = from;
  for (let index = 0; index < entities.length; index += 1) {
    const entity = entities[index];
    const end = Math.min(to, entity.offset + entity.length);
    if (entity.offset < at || !TAGS[entity.type]) continue;
    into.append(text.slice(at, entity.offset));
    let element = make(TAGS[entity.type], entity.type === "spoiler" ? "spoiler" : "");
    if (element.tagName === "A") element = linked(entity.url ?? text.slice(entity.offset, end), element);
    drawText(text, entities.slice(index + 1).filter((inner) => inner.offset < end), entity.offset, end, element);
    into.append(element);
    at = end;
  }
  into.append(text.slice(at, to));
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function drawFile(file, phone) {
  const address = `/phone/files/${encodeURIComponent(file.id)}`;
  if (file.kind === "photo" || file.kind === "sticker") {
    const image = make("img", "photo");
    image.src = address;
    image.alt = file.kind;
    image.addEventListener("load", () => phone.toEnd());
    return image;
  }
  if (["voice", "audio", "video", "video_note"].includes(file.kind)) {
    const player = make(file.kind.startsWith("video") ? "video" : "audio", "media");
    player.controls = true;
    player.preload = "none";
    player.src = address;
    return player;
  }
  const link = make("a", "file");
  link.href = `${address}?save`;
  link.download = file.name || "file";
  const words = make("span", "", file.name || "file");
  words.dir = "auto";
  const bytes = make("small", "", size(file.size));
  bytes.dir = "ltr";
  words.append(bytes);
  link.append(make("span", "glyph", "↓"), words);
  link.addEventListener("click", (event) => event.stopPropagation());
  return link;
}

function drawButtons(message, phone) {
  const rows = make("div", "buttons");
  for (const row of message.buttons) {
    const line = make("div", "line");
    for (const button of row) {
      const element = button.url ? linked(button.url, make("a", "", button.label)) : make("button", "", button.label);
      element.dir = "auto";
      if (!button.url) {
        element.type = "button";
        element.addEventListener("click", () => phone.press(message, button, element));
      }
      line.append(element);
    }
    rows.append(line);
  }
  return rows;
}

function drawActions(message, phone) {
  const actions = make("div", "picked-actions");
  const add = (label, action) => {
    const button = make("button", "", label);
    button.type = "button";
    button.addEventListener("click", () => { actions.remove(); action(); });
    actions.append(button);
  };
  add("Reply", () => phone.setMode({ verb: "says", message }));
  if (message.mine && message.text && !message.forward) add("Edit", () => phone.setMode({ verb: "edits", message }));
  if (message.mine) add("Delete", () => phone.act("deletes", { message: message.id }));
  return actions;
}

function drawBubble(message, node, phone) {
  const bubble = make("div", "bubble");
  bubble.tabIndex = 0;
  for (const [name, words] of [["forward", message.forward && `Forwarded: ${message.forward}`], ["quote", message.reply?.text]]) {
    if (!words) continue;
    const quote = make("div", name, words);
    quote.dir = "auto";
    bubble.append(quote);
  }
  if (message.file) bubble.append(drawFile(message.file, phone));
  if (message.text) {
    const text = make("div", "text");
    text.dir = "auto";
    drawText(message.text, message.entities, 0, message.text.length, text);
    bubble.append(text);
  }
  if (message.summary) bubble.append(make("div", "text", message.summary));
  const meta = make("div", "meta");
  if (message.edited) meta.append(make("span", "edited", "edited"));
  if (!message.mine && message.silent) meta.append(make("span", "silent", "no sound"));
  const time = new Date(message.date * 1000);
  meta.append(make("time", "", time.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })));
  bubble.append(meta);
  const pick = () => {
    const open = node.querySelector(".picked-actions");
    if (open) open.remove();
    else if (!getSelection()?.toString()) bubble.after(drawActions(message, phone));
  };
  bubble.addEventListener("click", (event) => { if (!event.target.closest("a, audio, video")) pick(); });
  bubble.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target === bubble) pick(); });
  return bubble;
}

export function drawMessage(message, phone) {
  const node = make("article", `message${message.mine ? " mine" : ""}${message.deleted ? " gone" : ""}`);
  node.dataset.message = message.id;
  if (message.deleted) {
    node.append(make("div", "trace", "deleted"));
    return node;
  }
  node.append(drawBubble(message, node, phone));
  if (message.buttons.length) node.append(drawButtons(message, phone));
  return node;
}
