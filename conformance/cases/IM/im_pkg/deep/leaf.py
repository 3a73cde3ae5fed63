from . import __name__ as parent_name
from ..first import ONE
LEAF = ONE + 100
