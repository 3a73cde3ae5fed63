# @row IN-08
# The library on pyexpat: ElementTree, minidom, pulldom, sax, plistlib, xmlrpc.
import io
import plistlib
import xml.dom.minidom
import xml.dom.pulldom
import xml.etree.ElementTree as ET
import xml.sax
import xmlrpc.client

DOC = '''<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE r [<!ENTITY e "entity &lt;text&gt;"><!ATTLIST i k CDATA "default">]>
<r xmlns="urn:d" xmlns:p="urn:p"><i n="1">a&e;b</i><!-- c --><p:i p:n="é"/><?pi data?><![CDATA[<x>]]>tail</r>'''

root = ET.fromstring(DOC)
print([(e.tag, sorted(e.attrib.items()), e.text, e.tail) for e in root.iter()])
print(ascii(ET.tostring(root)))
parser = ET.XMLPullParser(['start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'])
for i in range(0, len(DOC), 17):
    parser.feed(DOC[i:i + 17])
    parser.flush()
    print([(k, getattr(e, 'tag', e) if not callable(getattr(e, 'tag', None)) else e.text) for k, e in parser.read_events()])
for bad in ('<a>', '<a></b>', '', '<a>&x;</a>', '<a b="1" b="2"/>'):
    try:
        ET.fromstring(bad)
    except ET.ParseError as e:
        print(e, e.code, e.position)

dom = xml.dom.minidom.parseString(DOC)
print(ascii(dom.toxml()))
print(dom.doctype.internalSubset)
try:
    xml.dom.minidom.parseString('<a><b></a>')
except Exception as e:
    print(type(e).__name__, e)
print([(k, n.nodeName) for k, n in xml.dom.pulldom.parseString('<a><b>t</b><c/></a>')])


class Show(xml.sax.ContentHandler):
    def startElementNS(self, name, qname, attributes):
        print('start', name, ascii(dict(attributes)), self.locator.getLineNumber(), self.locator.getColumnNumber())

    def setDocumentLocator(self, locator):
        self.locator = locator

    def characters(self, content):
        print('characters', repr(content))


reader = xml.sax.make_parser()
reader.setFeature(xml.sax.handler.feature_namespaces, True)
reader.setContentHandler(Show())
reader.parse(io.BytesIO(DOC.encode()))
try:
    xml.sax.parseString(b'<a>\n  <b>', xml.sax.ContentHandler())
except xml.sax.SAXParseException as e:
    print(e)
value = {'a': [1, 2.5, True, b'bytes', 'text <&>'], 'b': {'c': 'd'}}
print(plistlib.loads(plistlib.dumps(value)) == value)
print(xmlrpc.client.loads(xmlrpc.client.dumps((1, 'two', [3.0, None], {'k': 'v'}), 'method', allow_none=True)))
