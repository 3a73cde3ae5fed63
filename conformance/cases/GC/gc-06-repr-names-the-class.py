# @row GC-06
# References and proxies show the qualified name of their object's class, with its module if that is another.
import re
import weakref
from string import Template
from unittest.mock import Mock


class Outer:
    class Inner:
        pass


def show(thing):
    print(re.sub("0x[0-9a-f]+", "0x", repr(thing)))


for thing in Outer(), Outer.Inner(), Template("t"), {1, 2}, Mock, show, re.compile("a"):
    show(weakref.ref(thing))
    show(weakref.proxy(thing))
Outer.Inner.__module__ = 5
inner = Outer.Inner()
show(weakref.ref(inner))
Outer.Inner.__module__, Outer.Inner.__qualname__ = "far.away", "From.here"
show(weakref.proxy(inner))
