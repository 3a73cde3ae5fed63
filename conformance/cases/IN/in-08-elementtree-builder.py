# @row IN-08
# TreeBuilder: factories, comments and instructions, text in pieces and where it goes, calls in a wrong order.
import xml.etree.ElementTree as ET
from _elementtree import _set_factories


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


b = ET.TreeBuilder()
for call in [(ET.TreeBuilder, 1, 2), (b.start,), (b.start, 1), (b.start, 1, 2), (b.end,), (b.end, 1), (b.data, 1), (b.pi,), (b.pi, 1, 2, 3), (b.close, 1),
             (b.close,), (_set_factories, 1, 2), (_set_factories, None, 2), (_set_factories, None)]:
    attempt(*call)
attempt(ET.TreeBuilder, x=1)
b.start('a', {'k': 'v'})
b.data('x')
b.data('y')
b.start('b', {})
b.end('anything')
for piece in 'p', 'q':
    b.data(piece)
print(b.comment('c').text, b.pi('t', 'd').text, b.pi('t').text)
b.data('z')
b.end('a')
root = b.close()
print(root.__getstate__()['text'], root[0].__getstate__()['tail'])
print(root.text, root[0].tail, root.__getstate__()['text'], ET.tostring(root))
b.data('behind')
attempt(b.start, 'second', {})
print(root.tail)

b = ET.TreeBuilder(insert_comments=True, insert_pis=True)
b.comment('before')
b.start('a', {})
b.data('x')
b.comment('c')
b.data('y')
b.pi('t', 'd')
b.data('z')
b.end('a')
b.comment('after')
print(ET.tostring(b.close()))

calls = []


def factory(kind):
    def make(*args):
        calls.append((kind, args))
        return ET.Element(kind)
    return make


b = ET.TreeBuilder(factory('element'), comment_factory=factory('comment'), pi_factory=factory('pi'), insert_comments=True, insert_pis=1)
b.start('a', {'k': 1})
b.comment('c')
b.pi('t', 'x')
b.pi('u')
b.end('a')
print(ET.tostring(b.close()), calls)
before = _set_factories(None, None)
print([f.__name__ for f in before], _set_factories(*before))


class Listed(list):
    text = tail = None


b = ET.TreeBuilder(lambda tag, attrs: Listed([tag, attrs]))
b.start('a', {})
b.data('1')
b.data('2')
b.start('b', {})
b.data('3')
b.end('b')
b.data('4')
b.end('a')
print(b.close(), b.close().text, b.close()[2].text, b.close()[2].tail)
b = ET.TreeBuilder(element_factory=lambda tag, attrs: [])
b.start('a', {})
b.data('ABCD')
attempt(b.start, 'b', {})
attempt(b.end, 'a')
attempt(b.close)
b = ET.TreeBuilder(lambda tag, attrs: ET.Element(tag) if tag == 'a' else tag)
b.start('a', {})
attempt(b.start, 'b', {})

for pieces in (5,), (5, 6), (['l'], 'm'), ([], 'm'), (b'x', b'yz'), (None,), (None, 'x'), ('a' * 3,) * 3:
    b = ET.TreeBuilder()
    b.start('a', {})
    for piece in pieces:
        b.data(piece)
    b.end('a')
    attempt(lambda: b.close().text)
