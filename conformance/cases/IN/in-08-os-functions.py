# @row IN-08
# @process
import os, tempfile
print(os.system("exit 3"), os.system("kill -9 $$"), os.system("true"))
p = tempfile.mktemp(); f = open(p, "w"); f.write("hello world"); f.close(); os.truncate(p, 5); print(open(p).read())
fd = os.open(p, os.O_RDWR); print(os.pread(fd, 3, 1), os.pwrite(fd, b"XY", 1), os.read(fd, 9)); os.fdatasync(fd); os.closerange(fd, fd + 3)
try: os.read(fd, 1)
except OSError as e: print(e)
os.chown(p, os.getuid(), -1); os.remove(p)
print(len(os.getloadavg()), os.getpgrp() == os.getpgid(0), os.getsid(0) == os.getsid(os.getpid()), os.getresuid()[1] == os.geteuid(), os.getresgid()[0] == os.getgid(), type(os.getgroups()), os.sched_getaffinity(0) <= set(range(4096)), os.sched_yield())
try: os.getpgid(999999999)
except OSError as e: print(repr(e))
print(os.O_ACCMODE, os.O_TMPFILE, os.EX_CONFIG, os.WNOWAIT, os.SCHED_IDLE, os.O_DIRECT, os.EX_NOUSER,os.EX_PROTOCOL,os.EX_NOHOST, os.EX_OSFILE, os.EX_NOPERM, os.EX_TEMPFAIL, os.EX_CANTCREAT, os.O_NOATIME, os.O_ASYNC, os.O_FSYNC, os.O_LARGEFILE, os.WEXITED, os.WSTOPPED, os.EX_UNAVAILABLE)
try: os.truncate("/nonexistent/x", 1)
except OSError as e: print(e)
os.putenv("AB", "cd"); os.environ["EF"] = "gh"; import sys; sys.stdout.flush(); os.system("echo $AB$EF"); os.unsetenv("AB"); del os.environ["EF"]; os.system("echo [$AB$EF]")
sys.stdout.flush(); os.abort()
