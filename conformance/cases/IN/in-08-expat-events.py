# @row IN-08
# pyexpat: every event with its position, whole documents and pieces, several encodings, declarations, entities, namespaces, errors.
import pyexpat

HANDLERS = [
    'StartElementHandler', 'EndElementHandler', 'ProcessingInstructionHandler', 'CharacterDataHandler',
    'UnparsedEntityDeclHandler', 'NotationDeclHandler', 'StartNamespaceDeclHandler', 'EndNamespaceDeclHandler',
    'CommentHandler', 'StartCdataSectionHandler', 'EndCdataSectionHandler', 'NotStandaloneHandler',
    'StartDoctypeDeclHandler', 'EndDoctypeDeclHandler', 'ElementDeclHandler', 'AttlistDeclHandler',
    'EntityDeclHandler', 'XmlDeclHandler', 'SkippedEntityHandler',
]

EXTERNAL = {
    'ext.dtd': b'<!ENTITY e1 "ext one"><!ATTLIST a z CDATA "dz">'
               b'<![INCLUDE[<!ELEMENT q (a|b)*>]]><![IGNORE[<!ELEMENT r ANY> <![ x ]]>]]>',
    'ext.ent': b'<?xml version="1.0" encoding="utf-8"?>ext<b>x</b>\xc3\xa9',
    'bad.ent': b'<b>',
    'pe.dtd': b'%in; <!ENTITY % x "y">',
    'val.ent': b'<?xml encoding="utf-8"?>value &amp; %in; more',
}
FOREIGN = b'<!ENTITY fe "foreign">'


def show(*what):
    print(ascii(what))


class Listener:
    """Handlers of a parser, and of those for the external entities that it meets, that print what they are told."""

    def __init__(self, names, default=None):
        self.names = names
        self.default = default

    def attach(self, parser):
        for name in self.names:
            setattr(parser, name, self.handler(parser, name))
        if self.default:
            setattr(parser, self.default, self.handler(parser, self.default))
        if self.names:
            parser.ExternalEntityRefHandler = lambda *where: self.external(parser, *where)

    def handler(self, parser, name):
        def tell(*arguments):
            if name == 'StartElementHandler' and isinstance(arguments[1], dict):
                arguments = arguments[0], sorted(arguments[1].items())
            show(name, arguments, position(parser), (parser.GetInputContext() or b'')[:6])
            return 1
        return tell

    def external(self, parser, context, base, system, public):
        show('external', context and sorted(context.split('\f')), base, system, public)
        text = FOREIGN if system is None else EXTERNAL.get(system)
        if text is None:
            return 1
        child = parser.ExternalEntityParserCreate(context)
        self.attach(child)
        try:
            child.Parse(text[:7], False)
            child.Parse(text[7:], True)
        except pyexpat.ExpatError as error:
            show('error in an entity', str(error), child.ErrorByteIndex)
            return 0
        return 1


def position(parser):
    return parser.CurrentByteIndex, parser.CurrentLineNumber, parser.CurrentColumnNumber


def feed(parser, document, step):
    """Parses a document as one piece, or in pieces of `step` bytes."""
    if not step:
        show('parsed', parser.Parse(document, True))
        return
    for start in range(0, len(document), step):
        parser.Parse(document[start:start + step], False)
    show('before the end', position(parser))
    parser.Parse(b'', True)


def run(document, step=0, names=HANDLERS, default=None, separator=None, entities=0, foreign=False, defer=True, **settings):
    show('document', document[:200], step, names is HANDLERS, default, separator, entities, foreign, defer, settings)
    parser = pyexpat.ParserCreate(None, separator)
    Listener(names, default).attach(parser)
    for name, value in settings.items():
        setattr(parser, name, value)
    parser.SetReparseDeferralEnabled(defer)
    if entities:
        parser.SetParamEntityParsing(entities)
    if foreign:
        parser.UseForeignDTD(True)
    try:
        feed(parser, document, step)
    except pyexpat.ExpatError as error:
        show('error', str(error), error.code, error.lineno, error.offset)
        show(parser.ErrorByteIndex, parser.ErrorLineNumber, parser.ErrorColumnNumber, parser.ErrorCode)
        try:
            parser.Parse(b'<z/>', True)
        except pyexpat.ExpatError as again:
            show('error again', str(again), parser.ErrorByteIndex)
    except LookupError as error:
        show(type(error).__name__, str(error))
    show('end', position(parser), parser.ErrorCode)


DOCUMENTS = [
    b'',
    b'<',
    b'a',
    b'<a',
    b'<a/>',
    b'<a></a>',
    b'<a></b>',
    b'<a>\r\n\rx\ny</a>\n',
    b' <a/>',
    b'<a/>x',
    b'<a/> <!-- c --><?pi d?>\r',
    b'<a b="1" b="2"/>',
    b'<a b="1" c=\'2\'>t</a >',
    b'<?xml version="1.0"?><a/>',
    b'<?xml version="1.0" encoding="iso-8859-1"?><a \xe9="\xe9">\xe9\xe8</a>',
    b'<?xml version="1.0" encoding="us-ascii"?><a>\xe9</a>',
    b'<?xml version="1.0" encoding="us-ascii"?><a>e</a>',
    b'<?xml version="1.0" encoding="cp1252"?><a>\x80\x81</a>',
    b'<?xml version="1.0" encoding="cp1252"?><a>\x80x</a>',
    b'<?xml version="1.0" encoding="koi8-r"?><\xc1>\xc2\xc3</\xc1>',
    b'<?xml version="1.0" encoding="nonsense"?><a/>',
    b'<?xml version="1.0" encoding="utf-16"?><a/>',
    b'<?xml version="1.0" encoding="cp037"?><a/>',
    b'\xef\xbb\xbf<a>\xc3\xa9</a>',
    b'\xef\xbb\xbf',
    b'\xef\xbb',
    b'\xff\xfe',
    b'\xff\xfe<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00?\x00>\x00<\x00a\x00 \x00\xe9\x00=\x00"\x00\xfc\x00"\x00>\x00x\x00=\xd8\x00\xdey\x00\n\x00<\x00/\x00a\x00>\x00',
    b'\x00<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00 \x00e\x00n\x00c\x00o\x00d\x00i\x00n\x00g\x00=\x00"\x00u\x00t\x00f\x00-\x001\x006\x00"\x00?\x00>\x00<\x00a\x00>\x00x\x00<\x00/\x00b\x00>',
    b'\xff\xfe<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00 \x00e\x00n\x00c\x00o\x00d\x00i\x00n\x00g\x00=\x00"\x00u\x00t\x00f\x00-\x008\x00"\x00?\x00>\x00<\x00a\x00>\x00x\x00<\x00/\x00a\x00>\x00',
    b'<\x00a\x00>\x00x\x00<\x00/\x00a\x00>\x00\n',
    b'<\x00a\x00>\x00x\x00\n',
    b'<\x00a\x00>\x00\x00\xd8x\x00<\x00/\x00a\x00>\x00',
    b'\xff\xfe<\x00a\x00>\x00\x00\xdc<\x00/\x00a\x00>\x00',
    b'<a>\xc3</a>',
    b'<a>\xc3',
    b'<a>\xed\xa0\x80</a>',
    b'<a>\xef\xbf\xbe</a>',
    b'<a>\xf4\x90\x80\x80</a>',
    b'<a>\x01</a>',
    b'<a>\x00</a>',
    b'<a\x00>',
    b'<a>]]></a>',
    b'<a>]]x]</a>',
    b'<a>]',
    b'<a>]]',
    b'<a>\r',
    b'\r<a/>\r',
    b'<a><![CDATA[x<y]]]z]]>t<![CDATA[]]></a>',
    b'<a><![CDATA[x\r\ny',
    b'<a><![CDAT',
    b'<a><![CDATX[',
    b'<a><!-- x -- y --></a>',
    b'<a><!--x--></a>',
    b'<a><?xml version="1.0"?></a>',
    b'<a><?XML x?></a>',
    b'<a><?x y?><?z?></a>',
    b'<a><?x',
    b'<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x41;&#x1F600;</a>',
    b'<a>&#0;</a>',
    b'<a>&#xD800;</a>',
    b'<a>&#x110000;</a>',
    b'<a>&foo;</a>',
    b'<a b="&foo;"/>',
    b'<a b="<"/>',
    b'<a b="&lt;&#10;\n\t x  y "/>',
    b'<a>&lt</a>',
    b'<a>& </a>',
    b'<a b=1/>',
    b'<a b/>',
    b'<a b="1"c="2"/>',
    b'<a / >',
    b'<1/>',
    b'< a/>',
    b'</a>',
    b'<a><b></a></b>',
    b'<a></a></a>',
    b'<a/><b/>',
    b'text',
    b'<a>\xe2\x82\xac\n\xe2\x82\xac<',
    b'<?xml version="1.0" standalone="maybe"?><a/>',
    b'<?xml version=1.0?><a/>',
    b'<?xml encoding="utf-8"?><a/>',
    b'<?xml?><a/>',
    b'<?xml version="1.0" encoding="utf-8" standalone="yes" ?><a/>',
    b'<?xml version="1.0" x="y"?><a/>',
    b'<?xml version="1.0" standalone="no" encoding="utf-8"?><a/>',
    b'<?xml version="1.0" encoding="-"?><a/>',
    b' <?xml version="1.0"?><a/>',
    b'<?xml  version = "1.0"\n?><a/>',
    b'<!DOC a>',
    b'<a b:c:d="1"/>',
    b'<a b="\xe2\x82\xacyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"/>',
    b'<\xe2\x82\xac/>',
    b'<\xc3\xa9\xcc\x81/>',
    b'<a><\xc3',
    b'<a><b\xc3',
    b'<a b\xc3',
    b'<a b="\xc3',
    b'<a &',
    b'<a>&#',
    b'<a>&#x',
    b'<a>&#x4',
    b'<a>&a\xc3',
    'str é<',
    '<a>é\n€</a>',
    '\ufeff<a/>',
    "<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>",
]

DOCTYPES = [
    b'<!DOCTYPE a><a/>',
    b'<!DOCTYPE a SYSTEM "ext.dtd"><a>&e1;</a>',
    b'<!DOCTYPE a PUBLIC "-//X  Y\n//EN" "ext.dtd" [<!ENTITY i "int">]><a>&i;&e1;&nope;</a>',
    b'<!DOCTYPE a PUBLIC "{" "x"><a/>',
    b'<!DOCTYPE a [<!ENTITY x "y"><!ENTITY x "z"><!ENTITY amp "q"><!ENTITY n SYSTEM "ext.ent"><!ENTITY u PUBLIC "pub" "sys" NDATA gif><!NOTATION gif SYSTEM "v"><!NOTATION p PUBLIC "pp"><!NOTATION q PUBLIC "pp" "ss">]><a b="&x;">&x;&n;</a>',
    b'<!DOCTYPE a [<!ENTITY u SYSTEM "s" NDATA g>]><a>&u;</a>',
    b'<!DOCTYPE a [<!ENTITY u SYSTEM "bad.ent">]><a>&u;</a>',
    b'<!DOCTYPE a [<!ENTITY u SYSTEM "s">]><a b="&u;"/>',
    b'<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "&y;"><!ENTITY y "&x;">]><a b="&x;"/>',
    b'<!DOCTYPE a [<!ENTITY x "<b>">]><a>&x;</b></a>',
    b'<!DOCTYPE a [<!ENTITY x "<b>t</b>&#38;lt;">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "a<">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "</a>">]><a>&x;',
    b'<!DOCTYPE a [<!ENTITY x "a\r\nb\rc &#13; %">]><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY x "\r\nb\rc &#13; d ]]">]><a b="&x;">&x;</a>',
    b'<!DOCTYPE a [<!ENTITY % p "<!ENTITY y \'z\'>"> %p; <!ENTITY w "%p;">]><a>&y;</a>',
    b'<!DOCTYPE a [<!ENTITY % p "<!ENTITY y \'z\'>"> %p; ]><a>&y;</a>',
    b'<!DOCTYPE a [<!ENTITY % p SYSTEM "ext.dtd"> %p; %undef; <!ENTITY k "v">]><a>&e1;&k;</a>',
    b'<!DOCTYPE a [%undef;]><a>&k;</a>',
    b'<!DOCTYPE a [<!ENTITY % in "<!ENTITY y \'z\'>"><!ENTITY % p SYSTEM "pe.dtd"> %p; ]><a>&y;</a>',
    b'<!DOCTYPE a [<!ENTITY % in "IN"><!ENTITY % v SYSTEM "val.ent"><!ENTITY % d "<!ENTITY e \'%v;\'>"> %d;]><a>&e;</a>',
    b'<!DOCTYPE a [<!ELEMENT a (b,(c|d)?,e*)+><!ELEMENT b EMPTY><!ELEMENT c ANY><!ELEMENT d (#PCDATA)><!ELEMENT e (#PCDATA|a|b)*><!ELEMENT f (a)><!ELEMENT g ((a,b)|c)>]><a/>',
    b'<!DOCTYPE a [<!ELEMENT a (b,c|d)>]><a/>',
    b'<!DOCTYPE a [<!ELEMENT a (b>]><a/>',
    b'<!DOCTYPE a [<!ATTLIST a i ID #IMPLIED r CDATA #REQUIRED f CDATA #FIXED "ff" e (x|y) "x" n NOTATION (g|h) #IMPLIED t NMTOKENS " p  q " d CDATA " d  &lt; ">]><a i=" 1 " t="  m  n  "/>',
    b'<!DOCTYPE a [<!ATTLIST a xmlns CDATA "urn:d" xmlns:p CDATA "urn:p" p:x CDATA "px">]><a><p:b/></a>',
    b'<!DOCTYPE a [<!ATTLIST a b CDATA "1"><!ATTLIST a b CDATA "2" c CDATA "3">]><a c="9"/>',
    b'<!DOCTYPE a [<!-- c --><?p i?> \n ]\n><a/>',
    b'<!DOCTYPE a [<!FOO>]><a/>',
    b'<!DOCTYPE a [ ',
    b'<!DOCTYPE a',
    b'<!DOCTYPE',
    b'<!DOCTYPE a [<![INCLUDE[]]>]><a/>',
    b'<!DOCTYPE a [<a/>]>',
    b'<!DOCTYPE a SYSTEM "nope"><a>&x;</a>',
    b'<?xml version="1.0" standalone="yes"?><!DOCTYPE a SYSTEM "nope"><a>&x;</a>',
    b'<!DOCTYPE a [<!ENTITY % p "]>">%p;<a/>',
    b'<!DOCTYPE a:b:c><a/>',
    b'<!DOCTYPE a:b><a/>',
]

NAMESPACES = [
    b'<!DOCTYPE a [<!ATTLIST a xmlns CDATA "urn:d" xmlns:p CDATA "urn:p" p:x CDATA "px">]><a><p:b/></a>',
    b'<!DOCTYPE a:b:c><a/>',
    b'<!DOCTYPE a:b><a/>',
    b'<a xmlns="u" xmlns:p="v" p:x="1" x="2"><p:b q="3" xmlns:p="w" p:c=""/><c xmlns=""/></a>',
    b'<p:a/>',
    b'<a p:b=""/>',
    b'<a xmlns:p=""/>',
    b'<a xmlns:xml="x"/>',
    b'<a xmlns:xmlns="x"/>',
    b'<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
    b'<a xmlns="http://www.w3.org/2000/xmlns/"/>',
    b'<a xmlns:xml="http://www.w3.org/XML/1998/namespace" xml:lang="e"/>',
    b'<a xmlns:p="u" xmlns:q="u" p:x="" q:x=""/>',
    b'<a:b:c/>',
    b'<:a/>',
    b'<a:/>',
    b'<a xmlns:p="a b"/>',
    b'<a xmlns="u"><b/></a>',
    b'<?a:b x?><a/>',
    b'<a><b:c xmlns:b="z"></b:c></a>',
]

for document in DOCUMENTS:
    run(document, buffer_text=True)
    if isinstance(document, bytes):
        run(document, 3, defer=False)
        run(document, 5, ['EndElementHandler'], 'DefaultHandler')

for document in DOCTYPES:
    run(document, entities=1)
    run(document, 2, entities=2, foreign=True)
    run(document, 0, [], 'DefaultHandlerExpand')
    run(document, 4, ['StartElementHandler'], specified_attributes=True)

for document in NAMESPACES:
    run(document, separator=' ')
    run(document, 1, separator='', defer=False)
    run(document, separator='|', namespace_prefixes=True, ordered_attributes=True)
