"""How far the property tests look: at the same cases every time, or with `make speuren` at more and other ones."""

from hypothesis import HealthCheck, settings

VERDER = 20
"""How many times as many cases `make speuren` looks at."""
_SPEUREN = "speuren"


def register_profiles() -> None:
    """Let no property test fail by the clock, and give each the same cases in every run unless somebody searches."""
    calm = settings(deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow], max_examples=100)
    settings.register_profile("vast", calm, derandomize=True)
    settings.register_profile(_SPEUREN, calm, derandomize=False, max_examples=calm.max_examples * VERDER)
    settings.load_profile("vast")


def voorbeelden(count: int) -> settings:
    """Return the setting for a test that needs another number of cases than the hundred of Hypothesis."""
    found = settings.get_current_profile_name() == _SPEUREN
    return settings(max_examples=count * VERDER if found else count)
