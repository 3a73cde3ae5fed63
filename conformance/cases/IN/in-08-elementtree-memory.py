# @row IN-08
# @strategy counting: counts and the time of death
# How often elements are held, and when and in which order they die.
import gc
import sys
import weakref
import xml.etree.ElementTree as ET


class E(ET.Element):
    def __del__(self):
        print('-' + self.tag, end=' ')


e = ET.fromstring('<a><b/><c/></a>')
print(sys.getrefcount(e), sys.getrefcount(e[0]))
x = e[0]
it = e.iter()
print(sys.getrefcount(x), next(it) is e, next(it) is x, sys.getrefcount(x), next(it).tag, sys.getrefcount(x))
builder = ET.TreeBuilder()
builder.start('a', {})
x = builder.start('b', {})
print(sys.getrefcount(x))
builder.end('b')
print(sys.getrefcount(x))
builder.end('a')
print(sys.getrefcount(x), sys.getrefcount(builder.close()))
del builder
print(sys.getrefcount(x))

e = E('1')
e.extend([E('2'), E('3'), E('4')])
e[0].append(E('2a'))
e[1:2] = []
print('sliced')
e[:] = [E('5'), E('6')]
print('assigned')
del e[::-1]
print('deleted')
e.append(E('7'))
e[0] = E('8')
print('replaced')
e.remove(e[0])
print('removed')
e.append(E('9'))
e.set('key', E('value'))
e.text, e.tail = E('text'), E('tail')
e.text = None
e.clear()
print('cleared')
e.text, e.tail, e.tag = E('text'), E('tail'), 'tag'
e.set('key', E('value'))
e.append(E('child'))
ref = weakref.ref(e, lambda r: print('gone', end=' '))
del e
print(ref())

e = ET.Element('e')
e.append(e)
f = E('f')
e.append(f)
del e, f
print(gc.collect() > 0)
for event, e in ET.iterparse(__import__('io').StringIO('<a><b/><c/></a>'), parser=ET.XMLParser(target=ET.TreeBuilder(lambda t, a: E(t)))):
    print(e.tag, end=' ')
    if e.tag == 'b':
        refs = [weakref.ref(e)]
    if e.tag == 'c':
        parent = None
print()
del e
print('end')


class Text(str):
    def __del__(self):
        print('text dies', elem.text, end=' ')


b = ET.TreeBuilder()
b.start('tag', {})
for piece in 'AB', Text('CD'), 'EF':
    b.data(piece)
del piece
b.end('tag')
elem = b.close()
print(elem.text)


class Closing:
    def __del__(self):
        elem.text
        elem.tail
        elem.clear()


elem.text = Closing()
elem.clear()
elem.tail = Closing()
elem.tail = Closing()
elem.text = Closing()
elem.__setstate__({'tag': 42})
elem.append(ET.Element('x'))
elem.set('k', Closing())
elem.attrib = {}
print(len(elem), elem.attrib, elem.text, elem.tail)
