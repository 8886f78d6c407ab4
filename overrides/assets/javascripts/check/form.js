/** The form is the only place where answers live; these read and write it. */

const asked = new WeakMap(); // by form: each answer asks for them several times, and they stay

/** Every question in *form*: its fieldset, id, number and short name. */
export function questions(form) {
  if (!asked.has(form)) asked.set(form, [...form.querySelectorAll(".ime-question")].map(questionIn));
  return asked.get(form);
}

function questionIn(fieldset) {
  return {
    fieldset,
    id: fieldset.id.replace(/^q-/, ""),
    number: Number(fieldset.dataset.number),
    name: fieldset.dataset.name,
    radios: [...fieldset.querySelectorAll("input")],
  };
}

/** The answers given so far, as the rules take them. */
export function answersIn(form) {
  return Object.fromEntries(new FormData(form));
}

/** Chooses *answers* in the form and empties the rest; the ids of those it does not offer. */
export function choose(form, answers) {
  const left = new Set(Object.keys(answers));
  for (const { id, radios } of questions(form)) {
    for (const radio of radios) {
      radio.checked = radio.value === answers[id];
      if (radio.checked) left.delete(id);
    }
  }
  return [...left];
}

/** Empties the question in *fieldset*, and puts the reader at its first answer. */
export function takeBack(fieldset) {
  const radios = [...fieldset.querySelectorAll("input")];
  for (const radio of radios) radio.checked = false;
  radios[0].focus();
  fieldset.dispatchEvent(new Event("change", { bubbles: true }));
}

/** What was chosen for *question*, in the words beside it; undefined where nothing was. */
export function chosenText(question) {
  const label = question.radios.find((radio) => radio.checked)?.closest("label");
  return label?.querySelector(".ime-option__text").textContent.trim();
}

/** Whether *question* is answered, be it with "not known". */
export function isAnswered({ radios }) {
  return radios.some((radio) => radio.checked);
}

/** Whether *question* is answered, and not with "not known". */
export function isKnown(question) {
  const chosen = question.radios.find((radio) => radio.checked);
  return Boolean(chosen) && !chosen.closest(".ime-option--unknown");
}
