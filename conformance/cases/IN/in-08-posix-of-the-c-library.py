# @row IN-08
# @process
# What posix asks the C library for: the mask of new files, named pipes, limits and their names, file systems, numbers
# of devices, groups; and that a child gets the environment as it has been changed.
import os
import shutil
import stat
import subprocess
import tempfile


def shown(text, names):
    try:
        print(text, "->", eval(text, names))
    except Exception as e:
        print(text, "->", type(e).__name__, e)


folder = tempfile.mkdtemp()
os.chdir(folder)

old = os.umask(0o027)
os.close(os.open("file", os.O_CREAT | os.O_WRONLY, 0o666))
os.mkdir("inner")
print(oct(os.umask(old)), oct(os.stat("file").st_mode), oct(os.stat("inner").st_mode))

os.mkfifo("pipe", 0o600)
print(stat.filemode(os.stat("pipe").st_mode))
for function in (os.listdir, os.scandir):
    try:
        function("pipe")
    except NotADirectoryError as e:
        print(e)
shown("os.mkfifo('pipe')", globals())
shown("os.mkfifo('nowhere/pipe')", globals())

shown("os.sysconf('SC_PAGESIZE') == os.sysconf(os.sysconf_names['SC_PAGESIZE'])", globals())
shown("os.sysconf('SC_NO_SUCH')", globals())
shown("os.sysconf(1.5)", globals())
shown("os.sysconf(9999)", globals())
shown("len(os.sysconf_names), len(os.confstr_names), len(os.pathconf_names)", globals())
shown("os.confstr('CS_PATH')", globals())
shown("os.pathconf('file', 'PC_NAME_MAX')", globals())
shown("os.pathconf('missing', 'PC_NAME_MAX')", globals())

found = os.statvfs("file")
print(type(found).__name__, len(found), found.f_bsize == found[0], found.n_fields, 0 < found.f_namemax)
shown("os.statvfs('missing')", globals())
shown("shutil.disk_usage('.').total > 0", globals())

shown("os.major(os.makedev(700, 1000000)), os.minor(os.makedev(700, 1000000))", globals())
shown("os.getgrouplist('root', 0)[0]", globals())
shown("os.setuid('root')", globals())
shown("os.setgid(-5)", globals())
shown("os.getpriority(9, 9)", globals())
shown("os.killpg(2 ** 22 + 1, 0)", globals())
shown("len(os.getrandom(7))", globals())
shown("os.getrandom(-1)", globals())
shown("os.sched_get_priority_min(os.SCHED_FIFO), os.sched_get_priority_max(os.SCHED_FIFO)", globals())
shown("os.utime('file', (1, 1), ns=(1, 1))", globals())
shown("os.dup2(0, -1)", globals())
shown("os.putenv('', 'x')", globals())
shown("os.fspath(type('Named', (), {'__fspath__': None})())", globals())

os.environ["CHANGED"] = "here"
print(subprocess.run(["/bin/sh", "-c", "echo $CHANGED"], capture_output=True).stdout)
print(os.popen("echo $CHANGED").read(), end="")
del os.environ["CHANGED"]
print(os.popen("echo .$CHANGED.").read(), end="")
os.chdir("/")
shutil.rmtree(folder)
