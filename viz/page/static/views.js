// The views of the middle: of a drawn one what it chooses for a centre, of another one what fills its stage and returns a note. A
// large store opens on the counts of its documents, which stand in the page (a count opens the table of them). What of the page
// belongs to which view is written there (data-on in the template).

const DRAWN = { chain: chainNow, neighbours: (centre) => aroundOf(centre, +state.hops), timeline: timelineOf };
const FILLED = { overview() {}, related: showRelated, table: showTable };

function showView() {
  for (const tab of $("tabs").children) tab.ariaPressed = tab.value === state.view;
  document.body.dataset.view = state.view;
  // Where a document is replaced the table and its own chain show what falls with it.
  const fallen = (state.view === "table" || (state.view === "chain" && state.centre === state.impact)) && doc(state.impact);
  put("view-title", t(fallen ? "impact.of" : `heading.${state.view}${state.view === "timeline" && state.scope === "all" ? "_all" : ""}`, { name: (fallen || doc(state.centre))?.fullName ?? "–" }));
  const note = (FILLED[state.view] || showDrawn)();
  put("view-note", note && joined(note, unitNote(), state.day !== unset.day && `${t("day.label")} ${printed(state.day)}`));
}

// How much of a view is shown; where nothing is but the `own` document in its middle, the page offers to take the filters back.
function seenOf(shown, total, own, what) {
  $("emptied").hidden = shown > own || shown === total;
  return shownOf(shown, total, what);
}

const unitNote = () => state.unit && t("chain.of_unit", { name: says(unitNow(), "name,office") });

