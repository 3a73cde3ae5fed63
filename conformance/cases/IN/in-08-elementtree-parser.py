# @row IN-08
# XMLParser: targets, entities, encodings, errors and where they stand, events.
import io
import warnings
import xml.etree.ElementTree as ET


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except ET.ParseError as e:
        print(e, e.code, e.position, e.args, e.msg, e.lineno)
    except Exception as e:
        print(type(e).__name__, e)


p = ET.XMLParser()
for call in [(ET.XMLParser, 1), (p.feed,), (p.feed, 1), (p.feed, '\ud800'), (p._parse_whole, 1), (p._setevents, 1), (p._setevents, [], 1),
             (p._setevents, [], [1]), (p._setevents, [], ['x']), (p._setevents, [], [b'start']), (p.close,), (p.feed, '<a>'), (p.flush,),
             (setattr, p, 'entity', 1), (setattr, p, 'target', 1), (setattr, p, 'version', 1), (delattr, p, 'target')]:
    attempt(*call)
for encoding in 1, 'a\0b', b'utf-8':
    attempt(ET.XMLParser, encoding=encoding)
print(p.version, p.entity, type(p.target).__name__)
p = ET.XMLParser.__new__(ET.XMLParser)
for call in [(p.feed, ''), (p.close,), (p.flush,), (p._parse_whole, 1), (p._setevents, [])]:
    attempt(*call)
print(p.entity, p.target)
for document in ('<a>&foo;</a>', '<a><b></a>', '<a/><b/>', '<a xmlns:p="">', '<p:a/>', '', '<a>&#0;</a>', '<a b="1" b="2"/>',
                 '<!DOCTYPE a [<!ENTITY x SYSTEM "f">]><a>&x;</a>', '<!DOCTYPE a [<!ENTITY x "y&x;">]><a>&x;</a>',
                 '<!DOCTYPE a SYSTEM "s">\n<a>\n &' + 'y' * 150 + ';</a>', '<!DOCTYPE a [<!ENTITY x "<b>y</b>">]><a>&x;&lt;&#65;</a>', '<a><![CDATA[<x>]]>]]&gt;</a>'):
    attempt(lambda: ET.tostring(ET.fromstring(document)))
for encoding in 'iso-8859-1', 'utf-16', 'cp1252', 'koi8-r', 'big5', 'nonsense', 'utf-8':
    text = f'<?xml version="1.0" encoding="{encoding}"?><a>\u042f</a>'
    attempt(lambda: ascii(ET.fromstring(text.encode('utf-8' if encoding == 'nonsense' else encoding, 'replace')).text))
attempt(lambda: ET.fromstring(b'<a>\xe9</a>', ET.XMLParser(encoding='latin-1')).text.encode())
attempt(lambda: ET.fromstring(b'<a/>', ET.XMLParser(encoding='nonsense')))
p = ET.XMLParser()
p.entity['foo'] = 'bar'
p.entity['num'] = 5
p.feed('<!DOCTYPE a SYSTEM "s"><a>x&foo;y<b>&num;</b></a>')
root = p.close()
print(root.text, root[0].text)


class Target:
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return lambda *args: print('   ', name, args)


p = ET.XMLParser(target=Target())
p.feed('<!DOCTYPE a PUBLIC "pub" "s}ys" [<!ATTLIST a d CDATA "def">]><a xmlns="u" xmlns:p="v" p:x="1"><!-- c --><?pi d?>t\n<p:b/></a>')
attempt(p.close)


class Failing:
    def start(self, tag, attrib):
        print('start', tag)
        if tag == 'b':
            raise KeyError(tag)


p = ET.XMLParser(target=Failing())
attempt(p.feed, '<a><b/><c/>')
attempt(p.feed, '<d/></a>')
attempt(p.close)
attempt(p._setevents, [])


class Unlucky:
    @property
    def data(self):
        raise ValueError('no data')


attempt(ET.XMLParser, target=Unlucky())


class OfParser(ET.XMLParser):
    def doctype(self, *args):
        print('never called')


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    OfParser().feed('<!DOCTYPE a><a/>')
    print([(w.category.__name__, str(w.message), w.filename == __file__) for w in caught])


class File:
    def __init__(self, *pieces):
        self.pieces = [*pieces]

    def read(self, size):
        print(size, end=' ')
        return self.pieces.pop(0) if self.pieces else ''


for pieces in ('<a>', '<b/>', '', '</a>'), ('<a>', b'<b/></a>'), (b'<a>', bytearray(b'<b/></a>')), ('<a>\ud800</a>',), ('<?xml version="1.0" encoding="latin-1"?><a>\xe9</a>',):
    attempt(lambda: ascii(ET.tostring(ET.parse(File(*pieces)).getroot(), encoding='unicode')))
DOCUMENT = '<a><b>1</b><c xmlns="u" xmlns:q="w"/><!--x--><?y z?></a>'
for events in None, ('end',), ('start', 'start-ns'), ['comment', 'pi'], ('start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'), (b'end',), ('nope',), (1,), 5:
    def show():
        return [(name, node if name in ('start-ns', 'end-ns') else node.text if callable(node.tag) else node.tag)
                for name, node in ET.iterparse(io.StringIO(DOCUMENT), events)]
    attempt(show)
p = ET.XMLPullParser(['start', 'end'])
for i in range(0, len(DOCUMENT), 9):
    p.feed(DOCUMENT[i:i + 9])
    p.flush()
    print([(name, e.tag, len(e)) for name, e in p.read_events()])
