"""What the reader takes along: the questions that a referral brief begins with."""
