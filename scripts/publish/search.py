"""Changes to Material's search, made in the scripts that are published.

The index is fetched when a reader turns to the search, not with every page: Material waits
like that at `file:` addresses only.  So is the worker that searches it, for which a stand-in
waits until it is first spoken to.  The Tab key leaves the field by itself: Material takes the focus
away first, and WebKit then begins at the top of the page, so that nobody comes past the field.  And
what is typed finds what is meant:

- “refusing” finds “refused”: a word is looked for without its ending, where Material looks for
  whatever begins with what was typed;
- “Québec” finds “Quebec”, and the other way: accents and the shapes of quotation marks and dashes
  count neither in the index nor in what was typed;
- in quotation marks all words have to be there, except small ones such as “to”, which no index
  holds: Material finds nothing where one of those is asked for.
"""

from __future__ import annotations

from scripts.publish.theme import instead

AT_ONCE = '$(location.protocol!=="file:")'  # a stream that says whether to fetch unasked
WHEN_ASKED = "$(!1)"
LET_GO_BY_TAB = 'case"Escape":case"Tab":at("search",!1),i.blur();break;'
PASSED_BY_TAB = 'case"Escape":i.blur();case"Tab":at("search",!1);break;'
WORKER_AT_ONCE = "t=new Worker(e)"
WORKER_WHEN_ASKED = (
    "t={heard:[],removeEventListener(){},addEventListener(...a){this.worker"
    "?this.worker.addEventListener(...a):this.heard.push(a)},postMessage(m){if(!this.worker)"
    "{this.worker=new Worker(e);for(let a of this.heard)this.worker.addEventListener(...a)}"
    "this.worker.postMessage(m)}}"
)

INDEXED = "g.slice(l,m).toLowerCase()"
ASKED = r'e=e.replace(new RegExp("\\p{sc=Han}+","gu")'
PLAIN = r""".normalize("NFKD").replace(/\p{M}/gu,"").replace(/[\u2018\u2019]/g,"'")"""
WITHOUT_DASHES = r""".replace(/[“”„«»]/g,'"').replace(/(\w)-(?=\w)|[\u2012-\u2015]/g,"$1 ")"""

AS_TYPED = r"/(^[+-]|[~^]\d+$)/.test(r)?r:`${r}*`"
WITHOUT_ENDING = (  # of a plural, a participle, a possessive; short words keep theirs
    r"/^\+/.test(r)&&!lunr.stopWordFilter(r.slice(1).toLowerCase())?r.slice(1):"
    r"/(^[+-]|[~^]\d+$)/.test(r)?r:"
    r"`${/ss$/i.test(r)?r:r.replace("
    r"/^(\w{3,}?)('s|ies|ing|ed|es|s)$|^(\w{5,})[ey]$/i,'$1$3')}*`"
)
SEARCH = {
    "javascripts/bundle.*.min.js": [
        instead(AT_ONCE, WHEN_ASKED),
        instead(LET_GO_BY_TAB, PASSED_BY_TAB),
        instead(WORKER_AT_ONCE, WORKER_WHEN_ASKED),
    ],
    "javascripts/workers/search.*.min.js": [
        instead(INDEXED, INDEXED + PLAIN),
        instead(ASKED, ASKED.replace("e=e", f"e=e{PLAIN}{WITHOUT_DASHES}")),
        instead(AS_TYPED, WITHOUT_ENDING),
    ],
}
