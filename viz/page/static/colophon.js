// The foot of the page: how it came about, and what was left out of it.

function showColophon() {
  const { made, folder, number, unit, quotes } = VIEW.colophon;
  const shown = { documents: VIEW.documents.length, tasks: VIEW.tasks.length };
  const parts = [
    made && t("colophon.made", { date: printed(made) }),
    folder && t("colophon.folder", { folder }),
    number && t("colophon.number", { name: number }),
    unit && t("colophon.unit", { name: unit }),
    shown.documents < VIEW.total_documents && t("documents.in_page", { shown: shown.documents, total: VIEW.total_documents }),
    shown.tasks < VIEW.total_tasks && t("colophon.tasks", { shown: shown.tasks, total: VIEW.total_tasks }),
    quotes || t("colophon.quotes"),
  ];
  $("colophon").textContent = parts.filter((part) => typeof part === "string").join(" · ");
}
