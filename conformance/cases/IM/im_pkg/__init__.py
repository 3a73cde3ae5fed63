print("im_pkg runs", __name__, __package__)
__all__ = ["first", "shown"]
shown = "shown"
_hidden = "hidden"
from . import second
from .second import TWO as renamed
