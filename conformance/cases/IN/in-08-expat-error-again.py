# @row IN-08
# Where an error stands when the parser is asked to go on behind it: places are counted once more, from behind the last CDATA section.
from xml.parsers import expat

for document in '<a>\n<b>\n</c>', '<a>\n<![CDATA[\nx]]>\n y</b>', '<a>\n<![CDATA[x]]> <![CDATA[y]]>z\n<b></a>', '<a><![CDATA[\n]]>', '<!DOCTYPE a [<!ENTITY e "<![CDATA[x]]>">]>\n<a>&e;\n</b>':
    for encoding in 'utf-8', 'utf-16', 'latin-1':
        parser = expat.ParserCreate()
        places = []
        for piece in document.encode(encoding), b'', b'', b'more':
            try:
                parser.Parse(piece, False)
            except expat.ExpatError as e:
                places.append((e.lineno, e.offset, parser.CurrentByteIndex))
        try:
            parser.Parse(b'', True)
        except expat.ExpatError as e:
            places.append(str(e))
        print(encoding, places)
