"""What a document may say of some answers alone, as patterns over what is printed."""

from __future__ import annotations

SAID_OF = {
    "treating-asked": {
        r"until now nobody asked you": {"no", "unclear"},
        r"until now nobody asked you further|have written so far": {"unclear"},
        r"Your answer of|answer .* helped, and we rely": {"answers"},
        r"have the answer of .* leaves one thing|leaves the question open\.": {"unsettled"},
        r"no answer came|had no answer": {"no-answer"},
        r"provider has a clear view": {"contradicted"},
        r"Our letters to the treating provider": {"unsettled", "no-answer"},
        r"The treating provider's answer\b": {"unsettled", "answers", "contradicted"},
        r"may send the answer of": {"answers", "contradicted", "unsettled"},
    },
    "opinions": {
        r"opinions on file part|written about it do not agree": {"conflict"},
        r"changed course|what changed in between": {"reversed"},
        r"fall short of the question|The last note we hold": {"vague"},
        r"comes from your field": {"field-missing"},
        r"experts of one side": {"one-sided"},
        r"no opinion on file about this": {"silent"},
        r"We hold no opinion that answers": {"silent", "field-missing", "one-sided"},
        r"Both opinions that part": {"conflict", "reversed"},
        r"The opinions on file, in full": {"vague", "field-missing", "one-sided"},
    },
    "decision": {
        r"lead to different steps|where your patient works\. By": {"depends"},
        r"It is not due yet|do not have to decide today": {"not-due"},
        r"Nothing has to be decided": {"same"},
    },
    "told": {
        r"you agreed to what follows": {"agrees"},
        r"You asked for an independent|The person asks for this": {"asks"},
        r"rather not be examined, and said|The person objects": {"objects"},
    },
    "authority": {
        r"Only your free agreement|own agreement|nothing follows from that alone": {"agreement"},
        r"gives a second opinion": {"second-opinion"},
    },
    "conditions": {
        r"denied that it lets|say that it does not let": {"disputed"},
        r"What has to come first": {"unmet"},
    },
    "records": {
        r"it was not produced": {"withheld"},
        r"Still on its way": {"gaps"},
        r"Nothing that we know of is missing": {"complete"},
    },
    "earlier-exam": {
        r"an appointment came to nothing": {"broken-off"},
        r"The earlier examiner's report": {"other-question", "incomplete", "unchanged", "changed"},
    },
    "lighter": {r"came of the lighter step": {"tried"}},
    "harm": {r"please allow for it|would be easier with": {"support"}},
    "safety": {r"this was seen, or you|was seen, by whom|does not wait for letters": {"observed"}},
    "course": {
        r"Recovery has taken longer than usual, or has stalled": {"off-course"},
        r"within its usual time and goes as expected": {"on-course"},
    },
    "treatment": {
        r"The condition is stable\.(?! If)": {"stable"},
        r"A treatment is possible, and nobody": {"possible"},
        r"Treatment is about to change the picture": {"changing"},
        r"programme is under way and not finished": {"unfinished"},
    },
    "waiting": {
        r"Nothing is lost by waiting": {"little"},
        r"A fixed date would pass while we wait\.": {"date"},
        r"would be gone later": {"evidence"},
    },
    "kind": {
        r"whether benefits continue": {"disability"},
        r"\[the benefit, by its name\]": {"workers-compensation", "auto"},
        r"through \[the person's lawyer\]|have your lawyer|for the parties and": {"litigation"},
    },
    "role": {
        r"where your patient works": {"employer"},
        r"no diagnosis, symptoms|It comes to me and to": {"employer"},
        r"(?i)genetic information": {"employer"},
        r"Access to Medical Reports|have 21 days": {"employer", "insurer"},
    },
    "place": {
        r"(?i)genetic information|federal privacy|not cover notes of psycho": {"united-states"},
        r"Access to Medical Reports|have 21 days": {"united-kingdom"},
    },
    "demands": {
        r"Which of the (enclosed )?tasks|page with the tasks|he (enclosed )?demands analysis": {
            "described",
            "missing",
        },
    },
}
"""By question: what may be printed only where the answer is one of these."""

NEVER_PRINTED = {
    ("place", "united-states"): r"Notes of counselling or psychotherapy may be sent",
    ("authority", "agreement"): r"We ask under|may follow, in neutral words|may follow: \[",
    ("told", "objects"): r"you agreed|You asked for|The person was told on",
    ("decision", "not-due"): r"By \[date of the decision\] we",
    ("kind", "litigation"): (
        r"I will call you|To \[name and address of the person\]$|We decide, with everything"
        r"|Deciding is our|[Ww]e (will )?((do not )?have to )?decide|union, adviser"
    ),
    ("role", "employer"): r"to \[one named reader\]|report may go to \[one named",
    ("records", "complete"): r"^(Missing|Still on its way)",
    ("opinions", "settled"): r"We hold no opinion|until now nobody asked",
    ("demands", "no-job"): r"duties|demands analysis|\[task",
    ("demands", "any-work"): r"demands analysis|\[task",
}
"""What no document may print where that is the answer."""
