# @row IM-01
# A byte order mark is no part of the source.
from scratch import Scratch
with Scratch() as s:
    path = s.write("marked.py", "")
    with open(path, "wb") as f: f.write(b"\xef\xbb\xbfword = 'b\xc3\xa4r'\r\nother = 2\r\n")
    import marked
    print(marked.word, marked.other, ascii(marked.__loader__.get_source("marked")))
