// The views of the middle. A drawn one says what it shows (`choose`), another one fills its stage (`show()`). What of the page
// belongs to which view is written there (data-on in the template).

const VIEWS = {};
const viewNow = () => VIEWS[state.view];

// The document that is replaced, where the view shows what falls with it, and not another one's chain.
const replaced = () => (state.view === "table" || (state.view === "chain" && state.centre === state.impact)) && state.impact;

function showView() {
  for (const tab of $("tabs").children) tab.ariaPressed = tab.value === state.view;
  document.body.dataset.view = state.view;
  put("view-title", t(replaced() ? "impact.of" : `heading.${state.view}`, { name: doc(replaced() || state.centre)?.fullName ?? "–" }));
  put("view-note", "");
  (viewNow().show || showDrawn)();
}

