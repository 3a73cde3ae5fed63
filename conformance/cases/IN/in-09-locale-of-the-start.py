# @row IN-09
# @process
# What the locale of the environment makes of the streams, the UTF-8 mode, the arguments and the variables that children get; names of encodings of the streams.
import os
import subprocess
import sys

code = """import sys, os, locale
print(sys.flags.utf8_mode, *(f'{s.encoding}:{s.errors}' for s in (sys.stdin, sys.stdout, sys.stderr)), sys.getfilesystemencoding(),
      locale.getpreferredencoding(), locale.getencoding(), os.environ.get('LC_CTYPE'), locale.setlocale(locale.LC_CTYPE), ascii(sys.argv[1:]))
print(open(os.devnull).encoding)"""
gone = ("LANG", "LC_ALL", "LC_CTYPE", "PYTHONIOENCODING", "PYTHONUTF8")
plain = {name: value for name, value in os.environ.items() if name not in gone}
for changes in ({"LC_ALL": "C"}, {"LANG": "C"}, {"LANG": ""}, {"LC_ALL": "POSIX"}, {"LC_CTYPE": "C.UTF-8"}, {"LC_CTYPE": "C", "LANG": "C.UTF-8"},
        {"LC_ALL": "C.UTF-8"}, {"PYTHONIOENCODING": "latin1"}, {"PYTHONIOENCODING": ":replace"}, {"PYTHONIOENCODING": "UTF8:ignore"},
        {"LANG": "C", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONUTF8": "1"}, {"PYTHONCOERCECLOCALE": "warn"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "warn"}):  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code, "h\u00e9", b"\xff"], env={**plain, **changes}, capture_output=True)
    print(changes, done.stdout.decode("latin1"), done.stderr.decode("latin1"))
done = subprocess.run([sys.executable, "-c", "1"], env={**plain, "PYTHONIOENCODING": "nosuch"}, capture_output=True, text=True)
print(done.returncode, done.stdout, *done.stderr.splitlines()[:3], sep="\n")
