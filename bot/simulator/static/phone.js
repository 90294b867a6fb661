// The page: its connection to the simulator, and the phones on it.
import { Phone } from "./chat.js";

const phones = new Map();
const place = document.getElementById("phones");
const tabs = document.getElementById("tabs");
const connection = document.getElementById("connection");
let bot = { first_name: "", username: "" };
let lastId = "";

function show(current) {
  for (const phone of phones.values()) phone.element.classList.toggle("current", phone === current);
  for (const tab of tabs.children) tab.setAttribute("aria-current", String(tab.dataset.phone === current.id));
  current.toEnd();
}

function addPhone(view) {
  phones.get(view.id)?.element.remove();
  const phone = new Phone(view, bot);
  if (!phones.has(view.id)) {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.dir = "auto";
    tab.dataset.phone = view.id;
    tab.textContent = `${view.name} · ${view.language}`;
    tab.addEventListener("click", () => show(phones.get(view.id)));
    tabs.append(tab);
  }
  phones.set(view.id, phone);
  place.append(phone.element);
  phone.toEnd();
  document.getElementById("empty").hidden = true;
  return phone;
}

function heard(kind, data, id) {
  lastId = id;
  if (kind === "snapshot") {
    bot = data.bot;
    document.title = `demo: ${bot.first_name}`;
    const before = tabs.querySelector('[aria-current="true"]')?.dataset.phone;
    place.replaceChildren();
    tabs.replaceChildren();
    phones.clear();
    data.phones.forEach(addPhone);
    document.getElementById("empty").hidden = phones.size > 0;
    const current = phones.get(before) ?? phones.values().next().value;
    if (current) show(current);
  } else if (kind === "person") {
    show(addPhone(data.what));
  } else {
    phones.get(data.phone)?.heard(kind, data.what);
  }
}

function connect() {
  const source = new EventSource(`/phone/events?last=${encodeURIComponent(lastId)}`);
  const state = (on, text) => {
    connection.classList.toggle("on", on);
    connection.textContent = text;
  };
  source.onopen = () => state(true, "connected");
  source.onerror = () => {
    state(false, "connection lost, trying again…");
    // After an error answer the browser gives up by itself; we do not.
    if (source.readyState === EventSource.CLOSED) setTimeout(connect, 1500);
  };
  for (const kind of ["snapshot", "person", "message", "deleted", "answered", "action", "blocked"]) {
    source.addEventListener(kind, (event) => heard(kind, JSON.parse(event.data), event.lastEventId));
  }
}

const adding = document.getElementById("add");
document.getElementById("add-open").addEventListener("click", () => adding.showModal());
document.getElementById("add-form").addEventListener("submit", async (event) => {
  if (event.submitter?.value !== "add") return;
  const form = new FormData(event.target);
  event.target.reset();
  await fetch("/phone/people", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name: form.get("name"), language: form.get("language") }),
  });
});
document.getElementById("show-deleted").addEventListener("change", (event) => {
  document.body.classList.toggle("show-deleted", event.target.checked);
});
connect();
