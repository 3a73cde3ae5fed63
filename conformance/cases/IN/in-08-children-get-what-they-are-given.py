# @row IN-08
# What subprocess gives a child: mask, users, groups, folder, descriptors, session, signals; and the errors of a start.
import os
import signal
import subprocess


def run(name, args, **wishes):
    try:
        done = subprocess.run(args, capture_output=True, **wishes)
    except Exception as e:
        print(name, type(e).__name__, e, getattr(e, "filename", None))
    else:
        print(name, done.returncode, done.stdout, done.stderr)


def shell(text):
    return ["sh", "-c", text]


field = "set -- $(cat /proc/self/stat | cut -d')' -f2); "
before = os.umask(0o22)
run("mask of the process", shell("umask"))
run("mask", shell("umask"), umask=0o137)
run("mask and folder", shell("umask; pwd"), umask=0o27, cwd="/usr")
run("the process keeps its mask", shell("umask"))
os.umask(before)
run("user", shell(f"[ $(id -u) = {os.getuid()} ]"), user=os.getuid())
run("group", shell(f"[ $(id -g) = {os.getgid()} ]"), group=os.getgid())
run("folder", ["pwd"], cwd="/usr")
run("session", shell("read a b c d e f g < /proc/$$/stat; [ $f = $$ ] && echo leads"), start_new_session=True)
run("no session", shell("read a b c d e f g < /proc/$$/stat; [ $f = $$ ] || echo follows"))
run("group of processes", shell("read a b c d e f g < /proc/$$/stat; [ $e = $$ ] && echo leads"), process_group=0)
# A shell's job in the background begins with these ignored, and children would too.
signal.signal(signal.SIGINT, signal.SIG_DFL)
signal.signal(signal.SIGQUIT, signal.SIG_DFL)
run("signals", shell("grep SigBlk /proc/self/status"))
run("ignored", shell("read a b <<X\n$(grep SigIgn /proc/self/status)\nX\necho $b | tail -c 5"))
run("ignored, as here", shell("read a b <<X\n$(grep SigIgn /proc/self/status)\nX\necho $b | tail -c 5"), restore_signals=False)

read, write = os.pipe()
run("passed", shell(f"echo passed >&{write}"), pass_fds=[write])
print(os.read(read, 10))
run("not passed", shell(f"[ -e /proc/self/fd/{write} ] || echo closed"))
os.set_inheritable(write, True)
run("inherited", shell(f"echo inherited >&{write}"), close_fds=False)
print(os.read(read, 10))
high = os.dup2(write, 37)
run("a high number", shell(f"echo high > /proc/self/fd/{high}; ls /proc/self/fd | wc -l"), pass_fds=[high])
print(os.read(read, 10))
run("standard streams crossed", shell("echo out; echo err >&2"), pass_fds=[write])

run("no program", ["/nothing/here"])
run("no program in PATH", ["no-such-program-here"])
run("no permission", ["/etc/passwd"])
run("a folder", ["/etc"])
run("below a file", ["/etc/passwd/x"])
run("no folder", ["pwd"], cwd="/nothing")
run("no folder, and a mask", ["pwd"], cwd="/nothing", umask=0)
run("a file as a folder", ["pwd"], cwd="/etc/passwd")
run("not open", ["true"], pass_fds=[999])
run("groups that are none", ["true"], extra_groups=[1.5])
run("a group that is none", ["true"], group=-1)
run("a user that is none", ["true"], user="no such user")
run("a user too large", ["true"], user=2**70)
