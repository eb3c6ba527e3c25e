"""What the library itself says of its texts."""

from generator.values.bibliotheek import Verwachting


def test_an_expectation_says_which_parts_are_not_known() -> None:
    """In the order of the question: wat, wie, wanneer, waarom (S2-01)."""
    assert Verwachting().ontbreekt == ("wat", "wie", "wanneer", "waarom")
    assert Verwachting(wie="ouderen", waarom="zij wachten").ontbreekt == ("wat", "wanneer")
