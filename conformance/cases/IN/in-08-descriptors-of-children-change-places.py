# @row IN-08
# @process
# What children get when descriptors change places in a ring, and when the limit of open files is low.
import os
import resource
import subprocess
import tempfile

folder = tempfile.TemporaryDirectory()
fds = []
for i in range(6):
    path = os.path.join(folder.name, f"file{i}")
    with open(path, "w") as file:
        file.write(f"content {i}\n")
    fds.append(os.open(path, os.O_RDONLY))
for turn in range(4):
    kept = os.dup(fds[0])
    for place, source in zip(fds, fds[1:]):
        os.dup2(source, place)
    os.dup2(kept, fds[-1])
    os.close(kept)
for fd in fds:
    os.set_inheritable(fd, True)
read = "; ".join(f"head -n 1 /proc/self/fd/{fd} || echo none" for fd in fds)


def run(name, command=read, **wishes):
    done = subprocess.run(["sh", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **wishes)
    print(name, done.returncode, done.stdout.decode().split("\n"))


run("inherited", close_fds=False)
run("passed", pass_fds=fds)
run("some", pass_fds=fds[::2])
run("as input", "cat; " + read, pass_fds=fds, stdin=fds[1])
os.dup2(fds[0], 60)
os.set_inheritable(60, True)
limit = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (40, limit[1]))
try:
    run("low limit", "ulimit -n; " + read, close_fds=False)
    run("low limit, passed", pass_fds=fds)
    print(os.pread(60, 20, 0))
finally:
    resource.setrlimit(resource.RLIMIT_NOFILE, limit)
for fd in [*fds, 60]:
    os.close(fd)
folder.cleanup()
