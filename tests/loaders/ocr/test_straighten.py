"""By how many degrees a page lay askew."""

from typing import TYPE_CHECKING

import pytest

from luocdo.loaders.ocr.straighten import skew_of, straightened

if TYPE_CHECKING:
    from PIL.Image import Image


@pytest.mark.parametrize("angle", [0.0, 0.7, -1.5, 4.0, -7.2])
def test_the_angle_is_found_to_a_quarter_of_a_degree(letter: "Image", angle: float) -> None:
    turned = letter.rotate(angle, expand=True, fillcolor=250)
    assert skew_of(turned) == pytest.approx(-angle, abs=0.25)


def test_a_level_page_is_left_alone(letter: "Image") -> None:
    assert straightened(letter) is letter
