# @row IN-09
# @process
# @strategy counting: what is alive at the end is finalised
# An interrupt that a finaliser asks for when the program has ended: no handler is there any more, which is told.
import _thread


class Last:
    def __del__(self, interrupt=_thread.interrupt_main, print=print):
        interrupt()
        print('interrupted')


last = Last()
