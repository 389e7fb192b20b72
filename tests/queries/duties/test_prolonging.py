"""A last day on a day off runs on, an hour does not, nor what comes each day or week."""

from luocdo.extract.tasks.when.rhythms import Rhythm
from luocdo.queries.duties.prolonging import is_prolonged


def test_a_day_runs_on_an_hour_and_a_term_by_hours_do_not() -> None:
    assert is_prolonged(None)
    assert not is_prolonged("17:00")
    assert not is_prolonged(None, by_hours=True)


def test_of_what_comes_again_only_what_has_its_days_in_the_year() -> None:
    rhythms = (Rhythm(days=((4, 30),)), Rhythm(weekdays=(5,)), Rhythm(daily=True))
    assert [is_prolonged(None, each) for each in rhythms] == [True, False, False]
