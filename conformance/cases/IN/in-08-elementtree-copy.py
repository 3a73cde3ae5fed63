# @row IN-08
# Copies and pickles of elements: what is shared, what is made anew, circles, deep trees.
import copy
import gc
import pickle
import xml.etree.ElementTree as ET

DEPTH = 2000
e = ET.fromstring('<a k="v">t<b/>u</a>')
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    try:
        again = pickle.loads(pickle.dumps(e, protocol))
        print(protocol, ET.tostring(again), len(pickle.dumps(e, protocol)))
    except TypeError as error:
        print(protocol, error)
c = copy.copy(e)
print(c.attrib is e.attrib, c[0] is e[0], c.text, c.tail)
d = copy.deepcopy(e)
print(d.attrib is e.attrib, d[0] is e[0], ET.tostring(d))
memo = {}
d = copy.deepcopy(e, memo)
print(memo[id(e)] is d, memo[id(e[0])] is d[0], d.__deepcopy__({}).tag)

p = ET.Element('p')
s = ET.SubElement(p, 's')
p.append(s)
p.extend([ET.Element('x', k='v'), ET.Element('y', n=1)])
p[2].attrib = p[3].attrib
q = copy.deepcopy(p)
print(q[0] is q[1], q[0] is s, q[2].attrib is q[3].attrib, q[2].attrib is p[2].attrib, q[2].attrib)


class Kind(ET.Element):
    def __deepcopy__(self, memo):
        return type(self)('copy of ' + self.tag)


p = ET.Element('p')
p.extend([Kind('k'), ET.Element('l')])
p[1].append(Kind('m'))
print([(type(x).__name__, x.tag) for x in copy.deepcopy(p).iter()], type(copy.copy(p[0])).__name__)


class Wrong(ET.Element):
    def __deepcopy__(self, memo):
        return None


p.append(Wrong('w'))
try:
    copy.deepcopy(p)
except TypeError as error:
    print(error)
p = ET.Element(['tag'])
p.text, p.tail = ['text'], {'tail': 1}
p.append(p)
try:
    copy.deepcopy(p)
except RecursionError:
    print('a circle')
p.clear()
p.text = ['text']
q = copy.deepcopy(p)
print(q.tag, q.text, q.tag is p.tag, q.text is p.text)

e = ET.Element.__new__(ET.Element)
e.__setstate__({'tag': 'x', 'text': ['a', 'b'], 'tail': 'c', '_children': [ET.Element('y')], 'attrib': {'k': 1}})
print(e.text, e.tail, e.attrib, len(e))
e.__setstate__({'tag': 'z'})
print(e.tag, e.text, e.tail, e.attrib, len(e))
e.__setstate__({'tag': 'z', 'attrib': {'m': 2}})
print(e.attrib, len(e))
e.__setstate__({'tag': 'z', '_children': []})
print(e.attrib, len(e))

root = e = ET.Element('root')
for i in range(DEPTH):
    e = ET.SubElement(e, 'x')
    e.text = 't'
deep = copy.deepcopy(root)
print(sum(1 for _ in deep.iter()), len(''.join(deep.itertext())), sum(1 for _ in root.iter('x')))
del root, e, deep
gc.collect()
root = e = ET.Element('root')
for i in range(30 * DEPTH):
    e = ET.SubElement(e, 'x')
print(sum(1 for _ in root.iter()))
del root, e
gc.collect()
