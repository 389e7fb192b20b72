// The right side: the chosen task, document, relation, unit or folded box, and the sentences that prove it.

function panelNow() {
  const thing = THINGS[state.kind]?.get(state.key);
  quoted = new Set();
  return thing ? filled(`panel-${state.kind}`, thing) : el("p.note", t("chain.empty"));
}

function showPanel() {
  const inside = $("right").contains(document.activeElement);
  put("right", panelNow());
  requestAnimationFrame(() => { $("right").scrollTop = 0; }); // not before the page is laid out anyhow
  if (inside) $("right").focus(); // the button that was used is gone
}
