// The drawn views: chain and neighbours in columns by rank, and the words around them.

// Where not all have a box, it is said which come first.
function showDrawn() {
  showPicture();
  if (!picture) return t("chain.empty");
  const { shown, total, folds } = picture;
  return joined(seenOf(shown, total, 1), (folds.size || (shown < total && shown >= IN_TIME)) && t("chain.first"));
}

// The chain; of a task what governs it and who must act; of a document that is replaced all that falls with it, by whatever relation.
function chainNow(centre) {
  const { members, walked, group } = chainOf(centre, state.way);
  const { document: own, branches, units } = TASKS.get(state.task) || {};
  if (own === centre && branches.length && state.way === "both") {
    const steps = branches.flat();
    const governing = [own, ...steps.map(({ target }) => target), ...units].map((thing) => [thing, 1]);
    return { members: new Map(governing), walked: (step) => step.kind === ASSIGNS || steps.includes(step), total: documentsOf(members).length };
  }
  if (centre.key !== state.impact) return { members, walked, group };
  falling().forEach(({ distance }, item) => nearer(members, item, distance));
  return { members, walked: (step) => walked(step) || falling().get(step.source)?.step === step, group };
}
