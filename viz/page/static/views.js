// The views of the middle. Each says how it shows itself: `title()` its heading, `show()` fills its stage; a drawn one
// says what it shows (`choose`), on which `ground` and with what `over` it. What of the page belongs to which view is
// written there (data-on in the template).

const VIEWS = {};
const viewNow = () => VIEWS[state.view];
const tabAt = (digit) => elements("#tabs button").find((tab) => tab.firstChild.textContent === digit);
const titleOf = (label, nothing = "app.title") => () => (state.centre ? t(label, { name: fullName(doc(state.centre)) }) : t(nothing));

function showView() {
  const view = viewNow();
  for (const tab of $("tabs").children) tab.ariaPressed = tab.dataset.view === state.view;
  document.body.dataset.view = state.view;
  put("view-title", view.title());
  put("view-note", "");
  view.show();
}

