"""What papers say alike of a matter before a court or tribunal: their writer does not decide it."""

BEFORE_A_COURT = (
    "The matter is before a court or tribunal, or may come there: [what has to be decided, in"
    " neutral words]"
)
DUE_AT_COURT = f"{BEFORE_A_COURT}, at the latest on [date of the decision]."
