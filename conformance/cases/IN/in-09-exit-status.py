# @row IN-09
# @process
import subprocess, sys
for code in ("sys.exit()", "sys.exit(3)", "sys.exit(-1)", "sys.exit(256 + 7)", "sys.exit(2**40)", "sys.exit('text')", "sys.exit((1, 2))", "sys.exit(True)", "raise SystemExit(2.5)",
        "1/0", "sys.excepthook = None; 1/0", "del sys.excepthook; [][0]", "sys.excepthook = lambda *a: sys.exit(9); 1/0", "def hook(*a): {}['k']\nsys.excepthook = hook\n1/0",
        "import atexit; atexit.register(print, 'end'); sys.exit(5)", "import os; os._exit(6)", "raise KeyboardInterrupt", "import os; os.kill(os.getpid(), 15)",
        "sys.stdout.write('x'); sys.stdout.close()", "sys.stderr = None; 1/0"):
    done = subprocess.run([sys.executable, "-c", "import sys\n" + code], capture_output=True, text=True)
    print(code, "->", done.returncode, repr(done.stdout))
    print(done.stderr, end="")
print(subprocess.run([sys.executable, "-X", "utf8=1", "-d", "-bb", "-W", "ignore", "-c", "import sys; print(sys.flags.utf8_mode, sys.flags.debug, sys.flags.bytes_warning, sys.warnoptions)"], capture_output=True, text=True).stdout)
for wrong in (["-J"], ["-X", "int_max_str_digits=7"], ["--check-hash-based-pycs", "often"], ["-Wfoo", "-c", "1"], ["-W", "error:a:b:c:d", "-c", "1"], ["-m"]):
    done = subprocess.run([sys.executable, *wrong], capture_output=True, text=True)
    print(wrong, done.returncode, done.stderr.splitlines()[0])
