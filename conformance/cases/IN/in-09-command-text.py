# @row IN-09
# @process
# A command is text whatever coding line it has; one that is no text is refused. Functions of atexit run although nobody has the module any more.
import subprocess
import sys

for command in (
    "# coding: latin1\nprint(ascii('æ'))", b"print('\xff')", b"# coding: latin1\nprint(ascii('\xe6'))",
    "import sys, atexit as a; del sys.modules['atexit']; import atexit as b; del sys.modules['atexit']\n"
    "assert a is not b; a.register(print, 'a'); b.register(print, 'b')",
    "import atexit; atexit._run_exitfuncs = None; atexit.register(print, 'run')",
):  # fmt: skip
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True)
    print(done.returncode, repr(done.stdout), done.stderr)
