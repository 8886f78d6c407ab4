"""What holds for all tests."""

from hypothesis import HealthCheck, Phase, settings

# A busy machine is no defect: nothing here is slow by itself.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

# For `scripts/mutate`, which asks thousands of times and wants the same answer each time, and
# for Pyodide, where the interpreter is on trial and not the rules.
settings.register_profile(
    "brief",
    parent=settings.get_profile("patient"),
    max_examples=10,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
