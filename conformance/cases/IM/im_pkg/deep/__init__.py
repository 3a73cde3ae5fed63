from .. import second as up
from ..second import TWO
from .leaf import LEAF, parent_name
