"""The files that the sweeps go through: CPython's own library and tests, as the build unpacks them.

A sweep is called as NAME.py FIRST COUNT [text]: it looks at the files numbered FIRST to FIRST+COUNT-1 and prints a digest of what it saw, or with `text` all of it. The numbers are
spread, so that any stretch of them is a sample of the whole.
"""

import hashlib
import os
import re
import sys
import warnings

HERE = os.path.dirname(os.path.abspath(__file__))
ORACLE = os.environ.get("VERTEBRA_ORACLE", os.path.join(HERE, "..", "target", "oracle"))
ROOT = os.path.join(os.path.realpath(ORACLE), "lib", "python3.13")

# Prime to the number of files.
STRIDE = 617


def names():
    """The files below ROOT in a fixed order, without pip and what describes one build."""
    found = []
    for folder, below, files in os.walk(ROOT):
        below[:] = [name for name in below if name not in ("site-packages", "__pycache__")]
        for name in files:
            if name.endswith(".py") and not name.startswith("_sysconfigdata"):
                found.append(os.path.relpath(os.path.join(folder, name), ROOT))
    return sorted(found)


def digest(text):
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return hashlib.sha256(data).hexdigest()[:16]


def error(e):
    """What can be seen of an exception, without the folder of the files."""
    return f"{type(e).__name__} {[a.replace(ROOT, '') if isinstance(a, str) else a for a in e.args]!r}"


def without_addresses(text):
    return re.sub(r"0x[0-9a-f]{6,}", "0x...", text)


def sweep(look):
    """Calls `look(name, source)` for the files of the command line; it yields pairs of a label and a text."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    whole = sys.argv[3:] == ["text"]
    files = names()
    for number in range(first, min(first + count, len(files))):
        name = files[number * STRIDE % len(files)]
        print("==", number)
        print(name)
        with open(os.path.join(ROOT, name), "rb") as file:
            source = file.read()
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            for label, text in look(name, source):
                print(label, text if whole else digest(text))
        for warning in caught:
            print(f"{warning.category.__name__}:{warning.lineno}: {warning.message}")
        sys.stdout.flush()
