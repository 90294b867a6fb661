// One phone: its chat, what is typed and sent, and what the bot does.
import { drawMessage } from "./message.js";
import { Recorder, canRecord } from "./recorder.js";

const template = document.getElementById("phone-template");
const TRACE_MS = 2500;
const ACTION_MS = 5000;
const ACTIONS = { typing: "typing…", upload_document: "sending a file…", upload_photo: "sending a photo…" };

export class Phone {
  constructor(view, bot) {
    this.id = view.id;
    this.base = `/phone/people/${view.id}`;
    this.messages = new Map();
    this.nodes = new Map();
    this.waiting = new Map();
    this.answeredEarly = new Set();
    this.mode = null;
    this.element = template.content.firstElementChild.cloneNode(true);
    this.element.dataset.phone = view.id;
    this.element.setAttribute("aria-label", `${view.name}, ${view.language}`);
    this.list = this.find(".messages");
    this.input = this.find("textarea");
    this.idle = `${view.name} · ${view.language}`;
    this.find(".bot-name").textContent = bot.first_name;
    this.find(".avatar").textContent = [...bot.first_name][0] ?? "";
    this.find(".status").textContent = this.idle;
    this.setBlocked(view.blocked);
    view.messages.forEach((message) => this.put(message));
    this.wire();
    this.refresh();
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  on(selector, event, action) {
    this.find(selector).addEventListener(event, action);
  }

  wire() {
    this.on(".composer", "submit", (event) => { event.preventDefault(); this.submit(); });
    this.input.addEventListener("keydown", (event) => {
      // An Enter that ends a Korean syllable is not one that sends.
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
    });
    this.input.addEventListener("input", () => this.grow());
    this.on(".start", "click", () => this.act("starts", {}));
    this.on(".block", "click", () => { this.fold(".menu"); this.act("blocks", {}); });
    this.on(".unblock", "click", () => this.act("unblocks", {}));
    this.on(".mode-end", "click", () => this.setMode(null));
    this.unfolds(".menu-open", ".menu");
    this.unfolds(".attach-open", ".attach");
    this.on(".deep", "submit", (event) => {
      event.preventDefault();
      this.fold(".menu");
      this.act("starts", { payload: new FormData(event.target).get("payload") });
      event.target.reset();
    });
    for (const kind of ["photo", "document", "voice"]) {
      this.on(`.${kind}-file`, "change", (event) => {
        this.fold(".attach");
        for (const file of event.target.files) this.upload(kind, file, file.name);
        event.target.value = "";
      });
    }
    this.on(".location-open", "click", () => { this.fold(".attach"); this.find(".location").showModal(); });
    this.on(".location-form", "submit", (event) => {
      if (event.submitter?.value !== "send") return;
      const form = new FormData(event.target);
      this.act("sends_location", { latitude: Number(form.get("latitude")), longitude: Number(form.get("longitude")) });
    });
    if (canRecord()) this.wireRecorder();
  }

  wireRecorder() {
    const button = this.find(".voice");
    const recorder = new Recorder((blob, seconds) => this.upload("voice", blob, "voice", { duration: seconds }));
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await recorder.toggle();
      } catch {
        this.toast("The microphone cannot be used here. A voice file can be sent instead.");
      }
      button.classList.toggle("recording", recorder.running);
      button.setAttribute("aria-label", recorder.running ? "Stop and send" : "Record voice");
    });
  }

  unfolds(opener, what) {
    this.on(opener, "click", () => {
      const folded = (this.find(what).hidden = !this.find(what).hidden);
      this.find(opener).setAttribute("aria-expanded", String(!folded));
    });
  }

  fold(what) {
    this.find(what).hidden = true;
    this.find(`${what}-open`).setAttribute("aria-expanded", "false");
  }

  // What she does.

  async post(path, body, type) {
    try {
      const answer = await fetch(this.base + path, { method: "POST", headers: { "Content-Type": type }, body });
      if (answer.ok) return await answer.json();
      this.toast("Not possible: " + ((await answer.json()).error ?? answer.status));
    } catch {
      this.toast("Not sent: no connection. Please try again.");
    }
    return null;
  }

  act(verb, given) {
    return this.post("/do", JSON.stringify({ verb, with: given }), "application/json");
  }

  async submit() {
    const text = this.input.value;
    if (!text.trim()) return;
    const mode = this.mode;
    this.input.value = "";
    this.setMode(null);
    const sent = mode?.verb === "edits"
      ? await this.act("edits", { message: mode.message.id, text })
      : await this.act("says", mode ? { text, reply_to: mode.message.id } : { text });
    if (!sent && !this.input.value) this.input.value = text; // nothing typed is lost
    this.grow();
  }

  async upload(kind, blob, name, more = {}) {
    const query = new URLSearchParams({ kind, name, caption: this.input.value.trim(), ...more });
    if (kind === "photo") {
      const size = await createImageBitmap(blob).catch(() => null);
      if (size) { query.set("width", size.width); query.set("height", size.height); }
    }
    const type = (blob.type || "application/octet-stream").split(";")[0];
    if (await this.post(`/file?${query}`, blob, type)) { this.input.value = ""; this.grow(); }
  }

  async press(message, button, element) {
    element.classList.add("waiting");
    const pressed = await this.act("presses", { message: message.id, row: button.row, column: button.column });
    // The bot may have answered before we heard that the press was taken.
    if (pressed && !this.answeredEarly.delete(pressed.press)) this.waiting.set(pressed.press, element);
    else element.classList.remove("waiting");
  }

  setMode(mode) {
    this.mode = mode;
    this.find(".mode").hidden = !mode;
    if (!mode) return;
    this.find(".mode-text").textContent = `${mode.verb === "edits" ? "Edit" : "Reply"}: ${mode.message.text}`;
    if (mode.verb === "edits") this.input.value = mode.message.text;
    this.input.focus();
    this.grow();
  }

  // What is shown.

  heard(kind, what) {
    if (kind === "message") { this.put(what); this.refresh(); this.toEnd(); if (!what.mine) this.setAction(""); }
    else if (kind === "deleted") what.forEach((id) => this.remove(id));
    else if (kind === "action") this.setAction(what.action);
    else if (kind === "blocked") { this.setBlocked(what.blocked); this.refresh(); }
    else if (kind === "answered") this.answered(what);
  }

  put(message) {
    this.messages.set(message.id, message);
    const node = drawMessage(message, this);
    const old = this.nodes.get(message.id);
    this.nodes.set(message.id, node);
    if (old) { old.replaceWith(node); return; }
    const later = [...this.list.children].find((other) => Number(other.dataset.message) > message.id);
    this.list.insertBefore(node, later ?? null);
  }

  remove(id) {
    const message = this.messages.get(id);
    if (!message) return;
    this.put({ id, mine: message.mine, date: message.date, deleted: true });
    const trace = this.nodes.get(id).querySelector(".trace");
    trace.classList.add("brief");
    setTimeout(() => trace.classList.remove("brief"), TRACE_MS);
    if (this.mode?.message.id === id) this.setMode(null);
  }

  answered(press) {
    const element = this.waiting.get(press.id);
    if (element) element.classList.remove("waiting");
    else this.answeredEarly.add(press.id);
    this.waiting.delete(press.id);
    if (!press.text) return;
    if (!press.alert) { this.toast(press.text); return; }
    this.find(".alert-text").textContent = press.text;
    if (!this.find(".alert").open) this.find(".alert").showModal();
  }

  toast(text) {
    const toast = this.find(".toast");
    toast.textContent = text;
    toast.dir = "auto";
    toast.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { toast.hidden = true; }, 3500);
  }

  setAction(action) {
    const status = this.find(".status");
    clearTimeout(this.actionTimer);
    status.textContent = action ? ACTIONS[action] ?? "busy…" : this.idle;
    status.classList.toggle("typing", Boolean(action));
    if (action) this.actionTimer = setTimeout(() => this.setAction(""), ACTION_MS);
  }

  setBlocked(blocked) {
    this.blocked = blocked;
    this.find(".block").hidden = blocked;
    this.find(".blocked-note").hidden = !blocked;
  }

  refresh() {
    const fresh = ![...this.messages.values()].some((message) => message.mine);
    this.find(".start").hidden = !fresh || this.blocked;
    this.find(".composer").hidden = fresh || this.blocked;
  }

  grow() {
    // Rows, not a style: the content policy allows no style of ours but the sheet.
    this.input.rows = Math.min(6, Math.max(1, this.input.value.split("\n").length));
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
  }
}
