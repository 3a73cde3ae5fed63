# @row IN-08
# Elements: making them, attributes, children by index and slice, searching, and every error of it.
import operator
import warnings
from xml.etree.ElementTree import Element, SubElement


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(type(result).__name__ if isinstance(result, Element) else result)
    except Exception as e:
        print(type(e).__name__, e)


def tags(element):
    return ''.join(child.tag for child in element)


e = Element('a')
for args, kwargs in [((), {}), ((1, 2), {}), ((1, {}, 3), {}), (('a',), {'attrib': 3}), (('a', {'k': 1}), {'attrib': 2, 'k': 3}),
                     (('a',), {'attrib': {'x': 1}, 'b': 2}), (('a',), {'tag': 1})]:
    attempt(Element, *args, **kwargs)
    attempt(SubElement, e, *args, **kwargs)
print([child.attrib for child in e])
e = Element('a')
for call in [(SubElement,), (SubElement, 1), (SubElement, 1, 2), (SubElement, None, 'a'), (e.append,), (e.append, 1), (e.append, None), (e.append, 1, 2),
             (e.extend, 1), (e.extend, [1]), (e.insert, 1), (e.insert, 'a', Element('b')), (e.insert, 1, 2), (e.insert, 1 << 70, Element('b')),
             (e.remove, 1), (e.remove, Element('q')), (e.get,), (e.get, 1, 2, 3), (e.get, []), (e.set, 1), (e.set, [], 1), (e.get, 1, 2),
             (e.find,), (e.find, 1), (e.find, 'a', 1), (e.findtext,), (e.findall,), (e.iterfind,), (e.iter, 1, 2), (e.itertext, 1),
             (e.makeelement,), (e.makeelement, 1, 2), (e.makeelement, 'a', {'x': 1}), (e.__copy__, 1), (e.__deepcopy__,), (e.__deepcopy__, 1),
             (e.__setstate__, 1), (e.__setstate__, 'x' * 300), (e.__setstate__, {'x': 1}), (e.__setstate__, {}), (e.__setstate__, {'tag': 1, '_children': 1}),
             (e.__setstate__, {'tag': 1, '_children': [1]}), (e.__setstate__, {1: 2}), (Element.append,), (Element.append, 1, 2), (Element.__len__, 3),
             (Element.tag.__get__, 1), (operator.add, e, e), (operator.lt, e, e), (delattr, e, 'tag'), (delattr, e, 'text'), (delattr, e, 'tail'),
             (delattr, e, 'attrib'), (setattr, e, 'attrib', 1), (setattr, e, 'foo', 1)]:
    attempt(*call)
attempt(e.append, subelement=1)
attempt(e.get, key=1)
attempt(e.iter, tg=1)
attempt(Element.__init__, Element.__new__(Element))
e = Element.__new__(Element)
print(e.tag, e.text, e.tail, e.attrib, e.items(), e.keys(), len(e))

e = Element('e')
e.extend(map(Element, 'abcdef'))
print(tags(e), tags(e[1:4]), tags(e[::2]), tags(e[::-1]), tags(e[4:1:-2]), e[2].tag, e[-1].tag, tags(e[10:]), tags(e[-100:2]))
for key in 6, -7, 1 << 70, 'x', 1.5, None, slice('a', None), slice(None, None, 0):
    attempt(operator.getitem, e, key)
    attempt(operator.setitem, e, key, Element('x'))
    attempt(operator.delitem, e, key)
for key, value in [(0, 1), (slice(0, 1), 1), (slice(0, 1), [1]), (slice(0, 5, 2), [Element('b')]), (slice(0, 0), [Element('z'), None])]:
    attempt(operator.setitem, e, key, value)
e[1:3] = [Element('X'), Element('Y'), Element('Z')]
print(tags(e))
e[::3] = [Element('1'), Element('2'), Element('3')]
print(tags(e))
e[-2:] = []
e[2:2] = (Element(t) for t in 'uvw')
print(tags(e))
del e[1], e[-1], e[3:1:-1]
print(tags(e))
e.insert(-100, Element('<'))
e.insert(100, Element('>'))
e.insert(-1, Element('!'))
print(tags(e), e[0] in e, Element('<') in e, type(iter(e)).__name__, [c.tag for c in reversed(e)])
e.remove(e[1])
del e[::-2]
print(tags(e), len(e))
it = iter(e)
print(operator.length_hint(it), next(it).tag, operator.length_hint(it), it.__reduce__()[2])
e.clear()
print(list(it), operator.length_hint(it))
match e:
    case [*_]:
        print('a sequence')
    case _:
        print('no sequence')
for element in Element('t'), e:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        print(bool(element))
        print([str(w.message) for w in caught], caught[0].filename == __file__)

e = Element('e', {'a': '1', 'b': '2'})
e.attrib.update(c='3')
e.set('d', '4')
print(e.items(), e.keys(), e.get('a'), e.get('z'), e.get('z', default=0), e.attrib)
e.attrib = type('D', (dict,), {})(x=1)
print(e.get('x'), e.keys(), e.items())
for tag in 'x', 'y', '{u}x', 'x':
    SubElement(e, tag).text = tag.upper()
SubElement(e[1], 'x').tail = 'tail'
e[0].text = None
for path in 'x', 'y', 'q', '{u}x', '{*}x', '{}x', '*', 'y/x', './/x', '.', b'x', ('x',):
    for method in e.find, e.findtext, e.findall, e.iterfind:
        try:
            found = method(path)
            print([c.tag for c in found] if method.__name__ in ('findall', 'iterfind') else getattr(found, 'tag', found), end=' ')
        except Exception as error:
            print(type(error).__name__, error, end=' ')
    print()
print(e.findtext('q', 'default'), e.find('p:x', {'p': 'u'}).text, e.findtext('p:x', namespaces={'p': 'u'}))
for tag in None, '*', 'x', b'x', b'*', 'none':
    print([c.tag for c in e.iter(tag)])
print(list(e.itertext()), list(e[1].itertext()))
e.tag = e
try:
    repr(e)
except RuntimeError as error:
    print(error)
e.tag = 'e'
print(repr(e).split(' at ')[0])
