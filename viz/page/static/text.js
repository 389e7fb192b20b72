"use strict";

// Elements and words of the page. Text of documents becomes text nodes and canvas text, never markup.

const $ = (id) => document.getElementById(id);

// The things in groups, by a field or by what a function says of each.
function grouped(things, by) {
  const groups = new Map();
  for (const thing of things) {
    const value = typeof by === "function" ? by(thing) : thing[by];
    if (groups.has(value)) groups.get(value).push(thing);
    else groups.set(value, [thing]);
  }
  return groups;
}

// el("p.note", "text", child, …): an element with classes; strings become text nodes, null is left out.
function el(kind, ...children) {
  const [tag, ...classes] = kind.split(".");
  const element = document.createElement(tag);
  element.classList.add(...classes);
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

function button(kind, action, ...children) {
  const element = el(kind, ...children);
  element.type = "button";
  element.addEventListener("click", action);
  return element;
}

// The label `id` in the language of the page, its {places} filled from `facts`.
function t(id, facts = {}) {
  return DATA.labels[state.lang][id].replace(/\{(\w+)\}/g, (_, place) => String(facts[place]));
}

// Lower case without diacritics, so that 06/qd-ttg finds 06/QĐ-TTg in NFC as in NFD.
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[đð]/g, "d");
}

const letters = (text) => folded(text).replace(/[^\p{L}\p{N}]/gu, "");
const words = (text) => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

// An ISO date, whole or cut, as officers write it: 08/9/2023, 23/02/2024.
function printed(date) {
  const [year, month, day] = (date || "").split("-");
  if (!year) return t("date.none");
  if (!month) return t("date.year", { year });
  const short = ["01", "02"].includes(month) ? month : month.replace(/^0/, "");
  return day ? `${day}/${short}/${year}` : t("date.month", { month: short, year });
}

// By the day that the reader set, or the day on which the page was made; never by the reader's clock.
const isOverdue = (task) => Boolean(task.due && state.day) && task.state !== "done" && task.due < state.day;

const nameOf = (key) => (DOCUMENTS.get(key) || UNITS.get(key)).name;

// "Công văn 4704/UBND-NC"; a name that already says its type is left alone.
function fullName(item) {
  return item.type && !folded(item.name).startsWith(folded(item.type)) ? `${item.type} ${item.name}` : item.name;
}

function placeOf({ path, member, page, start, end }) {
  const where = [member ? `${path} › ${member}` : path];
  if (page) where.push(t("panel.page", { page }));
  if (start !== undefined && start !== null) where.push(t("panel.offsets", { start, end }));
  return where.join(" · ");
}
