"""What is proved of the rules, for every way a file can be answered.

The rules are handed to the solver as they are written; the decision diagram that the page uses is
one of the things it proves right.  A claim returns its exceptions by name, and none where it
holds throughout.
"""

from __future__ import annotations

from scripts.proofs.claims import outcomes, reasons, unknowns, whole
from scripts.proofs.claims.claim import Claim

__all__ = ["CLAIMS", "Claim"]

CLAIMS = tuple(
    each
    for theme in (whole, outcomes, reasons, unknowns)
    for each in vars(theme).values()
    if isinstance(each, Claim)
)
"""Every claim, in the order in which the page of proofs gives them."""
