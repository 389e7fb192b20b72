// The overview of a large store: how many documents of which agency and year; a number opens the table of them.

const AGENCIES = 40;
const YEARS = 12;

function showOverview() {
  $("view-note").textContent = t("overview.note", { total: VIEW.documents.length });
  const byIssuer = [...grouped(VIEW.documents, "issuer")].filter(([issuer]) => issuer).sort(([, one], [, other]) => other.length - one.length);
  const yearOf = (item) => (item.date || "").slice(0, 4);
  const years = [...new Set(VIEW.documents.map(yearOf))].filter(Boolean).sort().slice(-YEARS);
  const head = el("tr", el("th", t("field.issuer")), ...[...years, t("overview.all")].map((year) => el("th", year)));
  const rows = byIssuer.slice(0, AGENCIES).map(([issuer, items]) => {
    const counts = grouped(items, yearOf);
    const cell = (count, year) => el("td", count ? button("button.count", () => filterBy({ agency: issuer, year, view: "table" }), String(count)) : null);
    return el("tr", el("th", issuer), ...years.map((year) => cell(counts.get(year)?.length, year)), cell(items.length, null));
  });
  const rest = byIssuer.length > AGENCIES ? el("p.note", t("overview.more", { shown: AGENCIES, total: byIssuer.length })) : null;
  $("overview").replaceChildren(...[el("table.counts", el("thead", head), el("tbody", ...rows)), rest].filter(Boolean));
}

addView({ id: "overview", digit: 0, stages: ["overview"], there: isLarge, title: () => t("overview.title"), show: showOverview });
