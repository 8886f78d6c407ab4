"""What the check shows of a file, in the terms of the terminal: a function of the page."""

SHOWN = """() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const said = (each) => each.textContent.trim();
  const text = (selector, root) =>
    all(selector, root).filter((each) => !each.hidden).map(said).join();
  const panel = document.querySelector(".ime-result");
  const read = document.querySelector(".ime-read");
  return {
    told: document.querySelector("ime-assessment").dataset.told,
    recommendation: panel.dataset.recommendation,
    presumed: panel.dataset.presumed ?? null,
    title: text(".ime-settled__title"),
    sentence: text(".ime-settled__sentence"),
    also: text(".ime-settled__also"),
    sure: text(".ime-settled__sure"),
    progress: text(".ime-result__progress"),
    possible: all(".ime-settled__possible li").map(said),
    rests: all(".ime-rest", read).map((each) =>
      ["words", "otherwise", "check"].map((part) => text(`.ime-rest__${part}`, each))),
    findings: all(".ime-finding").map((each) => {
      const [rule, guide] = ["rule", "guide"]
        .map((name) => new URL(each.querySelector(`.ime-finding__${name}`).href));
      const rest = [text(".ime-finding__kind", each), `${guide.pathname.slice(1)}${guide.hash}`];
      return [rule.hash.replace("#rule-", ""), ...rest];
    }).sort(([one], [other]) => (one < other ? -1 : 1)),
    steps: all(".ime-todo ol > li").map((each) =>
      ["act", "how", "words", "by", "question"].map((part) => text(`.ime-todo__${part}`, each))),
    turns: all(".ime-change").map((each) =>
      [text(".ime-change__when", each), text(".ime-change__then", each), each.classList[1]]),
    none: text(".ime-changing__none"),
    inert: all(".ime-question")
      .filter((each) => !each.querySelector(".ime-question__inert").hidden)
      .map(({ id }) => id.replace("q-", "")),
    stages: all("[data-stage]").map((gate) =>
      [gate.dataset.state, gate.querySelector(".ime-gate__words").textContent]),
    answers: all(".ime-answers .ime-ledger__row").map((each) =>
      [Number(text(".ime-ledger__number", each)), text(".ime-ledger__answer", each),
        text(".ime-ledger__tag", each)]),
  };
}"""
