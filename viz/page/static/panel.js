// The right side: the chosen task, document, relation, unit or folded box, and the sentences that prove it.

function showPanel() {
  const thing = KINDS[state.kind]?.get(state.key);
  const inside = $("right").contains(document.activeElement);
  quoted = new Set();
  fillWith("right", thing ? filled(`panel-${state.kind}`, thing) : note("chain.empty"));
  requestAnimationFrame(() => { $("right").scrollTop = 0; }); // not before the page is laid out anyhow
  if (inside) $("right").focus(); // the button that was used is gone
}
