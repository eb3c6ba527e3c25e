"""The property tests: the clock decides nothing, and a search looks further."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.speuren import VERDER, register_profiles, voorbeelden


@pytest.fixture
def profielen() -> Iterator[None]:
    """Give the profile of this run back afterwards."""
    name = settings.get_current_profile_name()
    yield
    settings.load_profile(name)


@pytest.mark.usefixtures("profielen")
def test_a_run_is_the_same_on_a_slow_machine_and_tomorrow() -> None:
    """No case fails because it took long, and every run sees the same cases."""
    register_profiles()
    found = voorbeelden(300)

    assert (found.max_examples, found.deadline, found.derandomize) == (300, None, True)
    assert HealthCheck.too_slow in found.suppress_health_check


@pytest.mark.usefixtures("profielen")
def test_a_search_sees_more_and_other_cases() -> None:
    """`make speuren` looks at many times as many cases, by chance, and says how to see a found one again."""
    settings.load_profile("speuren")
    found = voorbeelden(300)

    assert (found.max_examples, found.deadline, found.derandomize) == (300 * VERDER, None, False)
    assert found.print_blob
