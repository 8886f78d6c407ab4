"""What we say of all files is proved for all files."""

from __future__ import annotations

import pytest

from scripts.proofs.claims import CLAIMS, Claim


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_claim_holds_for_every_file(claim: Claim) -> None:
    """
    The search for files that break the claim finds only the exceptions we name.
    """
    assert list(claim.find()) == list(claim.exceptions)
