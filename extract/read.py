"""One document through the pipeline, in the order of its verbs."""

from .limits import find_limits
from .model import Context, Reading
from .normalise import normalise
from .references import find_mentions
from .relations import relate
from .structure import segment

# The shape that the owners fill in:
#
#   clean    = normalise(text)
#   blocks   = segment(clean)                              header, body, signature, annexes, what lies outside
#   document = read_header(clean, blocks, context)
#   mentions = find_mentions(clean, blocks, document)
#   related  = relate(clean, blocks, mentions, document)
#   tasks    = find_tasks(clean, blocks, mentions, document)
#   findings = check(clean, blocks, document, mentions, related)
#   return   spans mapped back to the text as loaded
