// The views of the middle. A drawn one says what it shows (`choose`), another one fills its stage (`show()`); `title()` is its
// heading where that does not name the document in the middle. What of the page belongs to which view is written there (data-on
// in the template).

const VIEWS = {};
const viewNow = () => VIEWS[state.view];

function showView() {
  const view = viewNow();
  for (const tab of $("tabs").children) tab.ariaPressed = tab.dataset.view === state.view;
  document.body.dataset.view = state.view;
  const name = doc(state.centre)?.fullName;
  put("view-title", view.title?.() ?? t(name ? `heading.${state.view}` : "app.title", { name }));
  put("view-note", "");
  if (view.choose) showDrawn();
  else view.show?.();
}

