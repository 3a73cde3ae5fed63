"""Writes what CPython makes of the files of its library: library.py FIRST COUNT FOLDER.

For each number, as `differential/corpus.py` counts them, and each level of optimisation NUMBER-LEVEL.marshal holds the code object, NUMBER-LEVEL.again what comes of
reading and writing it, and NUMBER-0.dis its disassembly, plain and with all that can be shown.
"""

import dis
import io
import marshal
import os
import sys
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "differential"))
import corpus


def text(code, **options):
    out = io.StringIO()
    dis.dis(code, file=out, **options)
    return corpus.without_addresses(out.getvalue())


def main(first, count, folder):
    files = corpus.names()
    warnings.simplefilter("ignore")
    for number in range(first, min(first + count, len(files))):
        name = files[number * corpus.STRIDE % len(files)]
        with open(os.path.join(corpus.ROOT, name), "rb") as file:
            source = file.read()
        for level in (0, 1, 2):
            try:
                # Held by nothing else: `marshal` writes down whether it is.
                data = marshal.dumps(compile(source, name, "exec", optimize=level, dont_inherit=True))
            except (SyntaxError, ValueError):
                continue
            path = os.path.join(folder, f"{number}-{level}")
            with open(path + ".marshal", "wb") as file:
                file.write(data)
            with open(path + ".again", "wb") as file:
                file.write(marshal.dumps(marshal.loads(data)))
            if level == 0:
                code = marshal.loads(data)
                with open(path + ".dis", "w", encoding="utf-8", errors="surrogatepass") as file:
                    file.write(text(code))
                    file.write(text(code, show_caches=True, show_offsets=True, adaptive=True))


main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
