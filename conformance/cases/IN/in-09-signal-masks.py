# @row IN-09
# @process
# Signals that a thread holds back: masks, what is held, waiting, signals to threads, and what comes of them later.
import os
import signal
import threading

seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))
USR1 = {signal.SIGUSR1}


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except (ValueError, TypeError, OSError) as e:
        print(function.__name__, type(e).__name__, e)


def show():
    print(sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])), sorted(signal.sigpending()), seen)


show()
print(signal.pthread_sigmask(signal.SIG_BLOCK, USR1))
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
show()
print(signal.sigwait(USR1), signal.sigwait(USR1))
show()
signal.raise_signal(signal.SIGUSR1)
print(signal.pthread_sigmask(signal.SIG_UNBLOCK, USR1))
show()

# A thread starts with the mask of the one that starts it, and has its own from then on.
signal.pthread_sigmask(signal.SIG_SETMASK, {signal.SIGUSR2, signal.SIGKILL, signal.SIGSTOP, 64})
begun, over = threading.Event(), threading.Event()


def other():
    show()
    signal.pthread_sigmask(signal.SIG_SETMASK, USR1)
    begun.set()
    over.wait()
    print('thread', sorted(signal.sigpending()), signal.sigwait(USR1))


thread = threading.Thread(target=other)
thread.start()
begun.wait()
signal.pthread_kill(thread.ident, signal.SIGUSR1)
show()
over.set()
thread.join()
signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
signal.pthread_kill(threading.get_ident(), 0)
show()

# Another thread sends what this one waits for; nobody else gets it.
signal.pthread_sigmask(signal.SIG_SETMASK, USR1)
thread = threading.Thread(target=lambda: os.kill(os.getpid(), signal.SIGUSR1))
thread.start()
print(signal.sigwait({signal.SIGUSR1, signal.SIGINT}))
thread.join()
show()

# What is held back without a handler does not end the process.
signal.signal(signal.SIGUSR2, signal.SIG_DFL)
signal.pthread_sigmask(signal.SIG_SETMASK, {signal.SIGUSR2})
signal.raise_signal(signal.SIGUSR2)
show()
signal.signal(signal.SIGUSR2, signal.SIG_IGN)
signal.pthread_sigmask(signal.SIG_SETMASK, [])
show()

attempt(signal.pthread_sigmask, 1700, [])
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, [0])
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, [65])
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, ['x'])
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, 5)
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, [1 << 99])
attempt(signal.sigwait, [70])
attempt(signal.pthread_kill, threading.get_ident(), 65)
attempt(signal.pthread_kill, threading.get_ident(), -1)
import _signal

for name in 'pthread_sigmask sigpending sigwait pthread_kill'.split():
    print(name, getattr(_signal, name).__text_signature__)
