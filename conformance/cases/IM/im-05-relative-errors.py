# @row IM-05
import sys
from scratch import Scratch
def attempt(text, **ns):
    import warnings
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            exec(text, ns)
            print("fine", sorted(k for k in ns if not k.startswith("_")), [str(w.message) for w in seen])
        except Exception as e:
            print(text, sorted(k for k in ns if k != "__builtins__"), type(e).__name__, s.clean(e), [str(w.message) for w in seen])
with Scratch() as s:
    s.write("rel/__init__.py", "")
    s.write("rel/sub/__init__.py", "")
    s.write("rel/sub/leaf.py", "x = 1\n")
    s.write("rel/other.py", "y = 2\n")
    import rel.sub
    attempt("from . import leaf", __name__="rel.sub", __package__="rel.sub")
    attempt("from .. import other", __name__="rel.sub.leaf", __package__="rel.sub")
    attempt("from ... import other", __name__="rel.sub.leaf", __package__="rel.sub")
    attempt("from .... import other", __name__="rel.sub.leaf", __package__="rel.sub")
    attempt("from . import other", __name__="rel.sub.leaf")
    attempt("from . import leaf", __name__="rel.sub", __path__=rel.sub.__path__)
    attempt("from . import leaf", __name__="rel.sub.leaf", __package__=None)
    attempt("from . import leaf", __name__="rel.sub.leaf", __package__=5)
    attempt("from . import leaf", __name__="__main__")
    attempt("from . import leaf", __name__="__main__", __package__="")
    attempt("from . import leaf", __name__="x", __package__="nosuch.pkg")
    attempt("from . import leaf", __name__="x", __package__="rel.sub", __spec__=sys.__spec__)
    attempt("from . import leaf", __name__="x", __spec__=rel.sub.__spec__)
    attempt("from .leaf import x as q", __name__="rel.sub", __package__="rel.sub")
    attempt("from .nosuch import x", __name__="rel.sub", __package__="rel.sub")
    attempt("from .leaf import nosuch", __name__="rel.sub", __package__="rel.sub")
    attempt("from .leaf.deep import x", __name__="rel.sub", __package__="rel.sub")
    attempt("from . import *", __name__="rel.sub", __package__="rel.sub")
    attempt("from .. import sub, other as o", __name__="rel.sub", __package__="rel.sub")
