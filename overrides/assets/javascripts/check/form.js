/** The form is the only place where answers live; these read and write it. */

/** Every question in *form*: its fieldset, id, number and short name. */
export function questions(form) {
  return [...form.querySelectorAll(".ime-question")].map((fieldset) => ({
    fieldset,
    id: fieldset.id.replace(/^q-/, ""),
    number: Number(fieldset.dataset.number),
    name: fieldset.dataset.name,
    radios: [...fieldset.querySelectorAll("input")],
  }));
}

/** What *form* asks, as a code for its answers needs to know it. */
export function schemaIn(form) {
  return {
    fingerprint: form.querySelector(".ime-questions").dataset.fingerprint,
    questions: questions(form).map(({ id, number, radios }) => ({
      id,
      number,
      options: radios.map(({ value }) => value),
    })),
  };
}

/** The answers given so far, as the rules take them. */
export function answersIn(form) {
  return Object.fromEntries(new FormData(form));
}

/** Chooses *answers* in the form and empties the rest; what the form does not ask is left out. */
export function choose(form, answers) {
  for (const { id, radios } of questions(form)) {
    for (const radio of radios) radio.checked = radio.value === answers[id];
  }
}

/** What was chosen for *question*, in the words beside it; undefined where nothing was. */
export function chosenText(question) {
  const label = question.radios.find((radio) => radio.checked)?.closest("label");
  return label && (label.querySelector(".ime-option__text") ?? label).textContent.trim();
}
