# @row IN-08
# A module object of _elementtree has its own classes and its own factories of comments.
import importlib
import sys
import xml.etree.ElementTree as first

saved = {name: sys.modules.pop(name) for name in ('_elementtree', 'xml.etree.ElementTree')}
second = importlib.import_module('xml.etree.ElementTree')
print(second.Element is first.Element, second.ParseError is first.ParseError, second.Comment is first.Comment)
DOCUMENT = '<a><!-- c --><?p i?></a>'
for module in first, second:
    builder = module.TreeBuilder(insert_comments=True, insert_pis=True)
    root = module.fromstring(DOCUMENT, module.XMLParser(target=builder))
    print(root[0].tag is module.Comment, root[1].tag is module.PI, type(root) is module.Element, type(root.iter()) is type(first.Element('x').iter()))
    print(type(module.SubElement(root, 'x')) is module.Element, module.tostring(root), type(root.makeelement('m', {})) is module.Element)
    try:
        module.fromstring('<a>')
    except module.ParseError as e:
        print(e)
print(isinstance(second.Element('a'), first.Element), first.Element.__name__ == second.Element.__name__)
sys.modules.update(saved)
