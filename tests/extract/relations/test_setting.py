"""The sentence in which a cue stands."""

from luocdo.extract.model import Document
from luocdo.extract.relations.setting import Setting
from luocdo.extract.structure.segment import Block, Sentence


def place_in(text, quoted=()):
    sentence = Sentence(0, len(text))
    return Setting(text, Document(), Block(0, len(text), "body", None, 0, (), (sentence,)), sentence, quoted)


def test_what_is_quoted_is_not_said_by_the_document():
    text = "Bãi bỏ cụm từ “căn cứ” tại Điều 5"
    assert [hit.start for hit in place_in(text).cues(0, len(text))] == [0, text.index("căn cứ")]
    assert [hit.start for hit in place_in(text, ((14, 22),)).cues(0, len(text))] == [0]


def test_only_a_table_has_cells():
    assert not place_in("Nghị quyết").heads_cell(0)


def test_a_sentence_without_a_label_begins_with_its_words():
    assert place_in("Bãi bỏ").label_length() == 0
