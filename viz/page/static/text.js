"use strict";

// Elements and words of the page. Text of documents becomes text nodes and canvas text, never markup.

const { min, max, floor, abs } = Math;
const { entries, fromEntries, assign } = Object;
const $ = (id) => document.getElementById(id);
assign(globalThis, JSON.parse($("constants").textContent)); // numbers, colours and lists that Python has too, each by its name (constants.py)
const elements = (selector, root = document) => [...root.querySelectorAll(selector)];
const put = (id, ...things) => $(id).replaceChildren(...things.filter(Boolean));
const listed = (mark, ...parts) => parts.filter(Boolean).join(mark);
const joined = (...parts) => listed(" · ", ...parts);
const namesOf = (things) => things.map(({ name }) => name).join("; ");

// The label `id` in the language of the page, its {places} filled from `facts`.
function t(id, facts) {
  return DATA.labels[state.lang][id].replace(/\{(\w+)\}/g, (_, place) => facts[place]);
}

// Lower case without diacritics, so that 06/qd-ttg finds 06/QĐ-TTg in NFC as in NFD.
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[đð]/g, "d");

// An ISO date, whole or cut, as officers write it: 08/9/2023, 23/02/2024.
function printed(date) {
  const [year, month, day] = (date || "").split("-");
  const short = month > "02" ? +month : month;
  return day ? `${day}/${short}/${year}` : t(`date.${month ? "month" : year ? "year" : "none"}`, { month: short, year });
}

// By the day that the reader set, or the day on which the page was made; never by the reader's clock. `last` is the day due or, of a
// day off, the next working day; what is done, and what only a draft orders, has none.
const isOverdue = ({ last }) => last < state.day;
const isOpen = ({ behind }) => !behind;

// "Hạn 10/10/2023", "Kỳ tới ≈ 31/12/2025", "Dự thảo · hạn 10/10/2023", or "Quá hạn 10/10/2023".
const dueWords = (task, late) => t(late ? "task.late" : isOverdue(task) ? "task.due" : task.due_label, { date: (task.approximate ? "≈ " : "") + printed(task.dueDay) });

