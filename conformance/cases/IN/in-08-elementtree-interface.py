# @row IN-08
# What _elementtree shows of itself: names, signatures, kinds of attributes, sizes, which of it can be collected or pickled.
import copy
import gc
import pickle
import sys

import _elementtree as tree

print([name for name in dir(tree) if name not in ('__file__', '__loader__', '__spec__')], tree.__doc__)
ITERATOR = type(tree.Element('a').iter())
for cls in tree.Element, tree.TreeBuilder, tree.XMLParser, ITERATOR, tree.ParseError:
    print(cls, cls.__module__, cls.__qualname__, cls.__mro__, cls.__doc__, cls.__basicsize__, cls.__flags__, cls.__weakrefoffset__)
    for name, value in vars(cls).items():
        print('   ', name, type(value).__name__, getattr(value, '__text_signature__', '-'), getattr(value, '__doc__', None) is None)
for function in tree.SubElement, tree._set_factories:
    print(function, function.__module__, function.__text_signature__, function.__doc__ is None)
things = [tree.Element('a'), tree.Element('a', b='c'), tree.TreeBuilder(), tree.XMLParser(), tree.Element('a').iter()]
for thing in things:
    print(type(thing).__name__, gc.is_tracked(thing), thing.__sizeof__(), sys.getsizeof(thing))
    for attempt in pickle.dumps, copy.copy:
        try:
            print(type(attempt(thing)).__name__)
        except TypeError as e:
            print(e)
for count in range(12):
    element = tree.Element('a')
    for i in range(count):
        tree.SubElement(element, 'b')
    size = element.__sizeof__()
    element.extend([tree.Element('c')] * count)
    print(count, size, element.__sizeof__(), copy.copy(element).__sizeof__(), copy.deepcopy(element).__sizeof__(), end='; ')
    del element[1:]
    element[5:] = [tree.Element('d')] * 7
    print(element.__sizeof__(), end=' ')
    element.clear()
    print(element.__sizeof__())
for cls in tree.Element, tree.TreeBuilder, tree.XMLParser, ITERATOR:
    try:
        cls.more = 1
    except TypeError as e:
        print(e)
try:
    ITERATOR()
except TypeError as e:
    print(e)
