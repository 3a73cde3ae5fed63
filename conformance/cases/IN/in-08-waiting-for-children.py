# @row IN-08
# waitpid, wait3, wait4, waitid and descriptors of processes.
import os
import select
import signal
import subprocess

kept = []


def start(text, **wishes):
    child = subprocess.Popen(["sh", "-c", text], **wishes)
    kept.append(child)
    return child


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


print(os.waitpid(start("exit 3").pid, 0)[1])
print(os.waitpid(start("kill -9 $$").pid, 0)[1])
print(os.waitpid(-1, 0)[1] if start("exit 4") else None, os.wait()[1] if start("exit 5") else None)
child = start("exit 6", process_group=0)
print(os.waitpid(-child.pid, 0)[1])
attempt(os.waitpid, -1, 0)
attempt(os.waitpid, 0, os.WNOHANG)
attempt(os.wait)
attempt(os.wait3, 0)
attempt(os.waitid, os.P_ALL, 0, os.WEXITED)
attempt(os.waitid, 77, 0, os.WEXITED)

child = start("i=0; while [ $i -lt 3000 ]; do i=$((i+1)); done; exit 7")
pid, status, usage = os.wait4(child.pid, 0)
print(pid == child.pid, status, type(usage), usage.ru_utime + usage.ru_stime > 0, usage.ru_maxrss > 0, len(usage))
start("exit 8")
print(os.wait3(0)[1])
child = start("exec sleep 9")
print(os.wait4(child.pid, os.WNOHANG)[:2], os.wait3(os.WNOHANG)[:2], os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOHANG))
os.kill(child.pid, signal.SIGSTOP)
pid, status = os.waitpid(child.pid, os.WUNTRACED)
print(os.WIFSTOPPED(status), os.WSTOPSIG(status) == signal.SIGSTOP)
os.kill(child.pid, signal.SIGCONT)
pid, status = os.waitpid(child.pid, os.WCONTINUED)
print(os.WIFCONTINUED(status))
child.kill()
told = os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
print(told.si_pid == child.pid, told.si_uid == os.getuid(), told.si_signo, told.si_status, told.si_code == os.CLD_KILLED)
print(os.waitpid(child.pid, 0)[1])
attempt(os.kill, child.pid, 0)

child = start("exec sleep 9")
fd = os.pidfd_open(child.pid)
print(os.get_inheritable(fd), select.select([fd], [], [], 0)[0])
signal.pidfd_send_signal(fd, signal.SIGTERM)
poll = select.epoll()
poll.register(fd, select.EPOLLIN)
print(select.select([fd], [], [], 9)[0] == [fd], poll.poll(9) == [(fd, select.EPOLLIN)])
print(os.waitid(os.P_PIDFD, fd, os.WEXITED).si_status)
attempt(signal.pidfd_send_signal, fd, 0)
attempt(signal.pidfd_send_signal, fd, 0, 1)
os.close(fd)
attempt(os.pidfd_open, -1)
attempt(os.pidfd_open, os.getpid(), 12345)

own = os.pidfd_open(os.getpid())
signal.signal(signal.SIGUSR1, lambda number, frame: print("came", number))
signal.pidfd_send_signal(own, signal.SIGUSR1)
print(os.waitstatus_to_exitcode(os.system("exit 9")), os.system("kill -15 $$"))
