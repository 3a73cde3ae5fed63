# @row OM-18
import codecs
seen=[]
def s(n): seen.append(n)
codecs.register(s)
for n in ['aaa_8','AAA-8','AAA---8','AAA   8','aaa\xe9\u20ac-8','AAA.8','AAA...8','Foo__Bar','--x','x--','É','a b','UTF__9']:
    try: codecs.lookup(n)
    except LookupError as e: print(n,e,seen); seen.clear()
for n in ['UTF-8','utf8','Utf_8','utf 8','UTF--8','u8','utf-16','UTF16','utf-16le','UTF_16_LE','utf 32 be','latin-1','LATIN1','iso-8859-1','l1','ASCII','us-ascii','646','utf-8-sig','cp1252','rot13','hex','idna','punycode','raw_unicode_escape','unicode-escape','mbcs','utf7','UTF-7']:
    try: print(n,'aé'.encode(n,'replace'), codecs.lookup(n).name)
    except Exception as e: print(n,type(e).__name__,e)
    try: print(b'a\xc3\xa9'.decode(n))
    except Exception as e: print(n,type(e).__name__,e)

for name in ("utf-8\udce2", "\ud800"):
    for action in (lambda: b"\xff".decode(name), lambda: "".encode(name), lambda: str(b"a", name, "strict")):
        try:
            print(action())
        except UnicodeEncodeError as error:
            print(ascii(str(error)))
