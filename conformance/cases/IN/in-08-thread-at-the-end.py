# @row IN-08
# @strategy counting: objects that are alive at exit are finalised under it only
# A finaliser that runs at the end of the runtime can start no thread.
import _thread


class Last:
    def __del__(self, start=_thread.start_new_thread, print=print):
        try:
            start(print, ('not printed',))
        except RuntimeError as e:
            print(type(e).__name__, e)


last = Last()
