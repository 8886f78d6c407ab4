"""The words that a place requires, each with the text that requires them.

They stand only where the place is answered: what is not known requires nothing.
"""

from __future__ import annotations

from assessment.documents.draft import Kind, Passage, passage
from assessment.questions import PLACE, ROLE
from assessment.sources import united_kingdom, united_states

AN_EMPLOYER_ASKS = ROLE.is_("employer").called(
    "the request is an employer's", "the request is not an employer's"
)
IN_THE_UNITED_STATES = PLACE.is_("united-states").called(
    "the rules of the United States apply", "the rules of another place apply"
)
IN_THE_UNITED_KINGDOM = PLACE.is_("united-kingdom").called(
    "the rules of the United Kingdom apply", "the rules of another place apply"
)

_FOR_WORK_OR_INSURANCE = IN_THE_UNITED_KINGDOM & ROLE.is_("employer", "insurer").called(
    "an employer or an insurer asks", "neither an employer nor an insurer asks"
)
_GINA = AN_EMPLOYER_ASKS & IN_THE_UNITED_STATES

# The regulation's own words, (b)(1)(i)(B): nobody may better them.
GINA = passage(
    "genetic-information",
    "The Genetic Information Nondiscrimination Act of 2008 (GINA) prohibits employers and other"
    " entities covered by GINA Title II from requesting or requiring genetic information of an"
    " individual or family member of the individual, except as specifically allowed by this law."
    " To comply with this law, we are asking that you not provide any genetic information when"
    " responding to this request for medical information. “Genetic information,” as defined by"
    " GINA, includes an individual's family medical history, the results of an individual's or"
    " family member's genetic tests, the fact that an individual or an individual's family member"
    " sought or received genetic services, and genetic information of a fetus carried by an"
    " individual or an individual's family member or an embryo lawfully held by an individual or"
    " family member receiving assistive reproductive services.",
    when=_GINA,
    for_you=(
        "The regulation's own words, 29 CFR 1635.8(b)(1)(i)(B): leave them as they are. It binds"
        " employers of 15 or more, and does no harm where there are fewer."
    ),
    source=united_states.GINA_1635_8,
    fixed=True,
)

GINA_EXAMINER = passage(
    "genetic-information-examiner",
    "Please do not collect genetic information, including family medical history, in the history,"
    " the examination or the report.",
    when=_GINA,
    source=united_states.GINA_EXAMINER,
    fixed=True,
)

# The Act covers reports by those who treat, for an employer or an insurer, in Great Britain.
ACCESS_TO_REPORTS = passage(
    "access-to-reports",
    "Your patient has been told in writing of their rights under the Access to Medical Reports"
    " Act 1988: to refuse consent, to see your report before you send it, and to ask in writing"
    " for corrections. If the signed consent says that they wish to see it first, please hold it"
    " until they have seen it and agreed, or until 21 days have passed without a word from them.",
    when=_FOR_WORK_OR_INSURANCE,
    for_you=(
        "The Act covers those who treat, for employment or insurance, in England, Scotland and"
        " Wales; Northern Ireland has an Order of 1991. Give the person the notice before you ask."
    ),
    source=united_kingdom.AMRA_ACT,
)

SEE_IT_FIRST = passage(
    "see-it-first",
    "I wish to see the report of those who treat me before it is sent, and I have 21 days for it.",
    "I was told in writing that I may refuse, see the report first and ask for corrections.",
    kind=Kind.BOXES,
    when=_FOR_WORK_OR_INSURANCE,
    for_you="Access to Medical Reports Act 1988, sections 3 to 5; not Northern Ireland.",
    source=united_kingdom.AMRA_ACT,
)

PSYCHOTHERAPY = passage(
    "psychotherapy",
    "This page does not cover notes of psychotherapy. They take a page of their own.",
    when=IN_THE_UNITED_STATES,
    for_you="45 CFR 164.508(a)(2). A summary of function and plan is nearly always enough.",
    source=united_states.HIPAA_508,
)

PRIVACY_RULE = passage(
    "privacy-rule",
    "Once released, information may be passed on by whoever receives it, and may no longer be"
    " protected by federal privacy rules.",
    "Treatment, payment, enrolment and eligibility for benefits may not depend on my signing"
    " this, except where the law allows it.",
    kind=Kind.LIST,
    when=IN_THE_UNITED_STATES,
    for_you=(
        "45 CFR 164.508(c)(2) asks for both: compare them with the current text, and take the"
        " exceptions to counsel. Notes of psychotherapy need an authorization of their own."
    ),
    source=united_states.HIPAA_STATEMENTS,
)

REQUIRED: tuple[Passage, ...] = (
    GINA,
    GINA_EXAMINER,
    ACCESS_TO_REPORTS,
    SEE_IT_FIRST,
    PSYCHOTHERAPY,
    PRIVACY_RULE,
)
"""Every passage that a place requires."""
