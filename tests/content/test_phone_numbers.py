"""Telephone numbers: only what a child can call from France, and what it does not cost."""

import pytest

from bot.content.phone_numbers import digits_of, fault_of


@pytest.mark.parametrize(
    "number",
    ["119", "15", "3114", "116 000", "116117", "1013", "01 30 31 05 05", "0 800 235 236",
     "0 800 00 92 92", "0130310505", "0262 12 34 56"],
)  # fmt: skip
def test_numbers_of_the_french_plan_may_be_shown(number: str) -> None:
    """Ten digits or a short number, however they are grouped."""
    assert fault_of(number) == ""


@pytest.mark.parametrize(
    "number",
    ["03 20 12 34", "03 20 12 34 567", "00 33 3 20 12 34", "1190", "99", "9", "+33 3 20 12 34 56",
     "o3 20 12 34 56", "03 20 12 34 5O", "03.20.12.34.56", "03 20 12 34 56 ou 57", "0000000000",
     "٠٣٢٠١٢٣٤٥٦", "03\u00a020 12 34 56", "03  20 12 34 56", "2000"],
)  # fmt: skip
def test_what_cannot_be_dialled_as_it_stands_is_told(number: str) -> None:
    """A digit too few or too many, a letter for a digit, digits that a phone does not take."""
    assert fault_of(number) == "bad-phone"


@pytest.mark.parametrize("number", ["0899 12 34 56", "0892 70 00 00", "08 19 12 34 56", "118 218"])
def test_what_costs_more_than_a_call_is_told(number: str) -> None:
    """081, 082, 089 and 118 take the credit of a card; 080 is free."""
    assert fault_of(number) == "costly-number"


@pytest.mark.parametrize(
    ("written", "digits"),
    [("01 30 31", "013031"), ("+33 6 12", "0612"), ("0033 (0)6 12", "0612"), ("116 000", "116000")],
)
def test_a_number_is_its_digits(written: str, digits: str) -> None:
    """Two ways to write a number are one number."""
    assert digits == digits_of(written)
