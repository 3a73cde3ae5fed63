# @row GC-02
# @strategy counting: the moment of finalisation is the point
# A coroutine's frame that a traceback holds keeps the frame that drove it, with its locals.
import gc


class Noisy:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def fail():
    raise KeyError


async def work():
    try:
        fail()
    except KeyError as error:
        kept.append(error.__traceback__.tb_next.tb_frame)


def drive(coroutine):
    local = Noisy("driver's")
    try:
        coroutine.send(None)
    except StopIteration:
        pass
    print("driven")


kept = []
gc.disable()
drive(work())
frame = kept[0]
while frame:
    print(frame.f_code.co_name)
    frame = frame.f_back
kept.clear()
print("end")
