# @row IN-09
# @process
# Names and values of the environment that are not of its encoding, in every locale.
import os
import subprocess
import sys

code = """import os
for name, value in sorted(os.environb.items()):
    if name.startswith(b'case'):
        print(name, value, ascii(os.fsdecode(name)), os.environ[os.fsdecode(name)] == os.fsdecode(value), os.getenvb(name))
"""
for name, value in ((b"case", b"abc\xff"), (b"case\xff", b"42"), (b"case\xc3\xa9", b"\xc3\xa9"), (b"case\xff\xfe", b"a=b"), (b"case", b"")):
    for locale in ("C", "C.UTF-8", "POSIX"):
        plain = {key: text for key, text in os.environb.items() if not key.startswith(b"case")}
        done = subprocess.run([sys.executable, "-c", code], env={**plain, b"LC_ALL": locale.encode(), name: value}, capture_output=True)
        print(locale, done.returncode, done.stdout.decode("ascii"), done.stderr.decode("ascii", "replace"))
