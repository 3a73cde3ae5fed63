# Exceptions, context managers, coroutines and long jumps for the tests of code objects.
import asyncio, os.path as path


def guarded(name, *args, **kwargs):
    try:
        with open(name) as file, open(path.join(name, "x")) as other:
            for line in file:
                yield line, other.readline()
    except (OSError, ValueError) as error:
        raise RuntimeError(name) from error
    finally:
        print(*args, **kwargs)


def grouped(work):
    try:
        work()
    except* (TypeError, KeyError) as group:
        print(group.exceptions)
    except* OSError:
        return_value = 1
    else:
        return_value = 2
    del work
    return return_value


async def gather(*jobs):
    async with asyncio.Lock() as lock:
        async for job in chain(*jobs):
            yield await job
    results = [await j async for j in chain() if j]
    await lock


async def chain(*jobs):
    for job in jobs:
        yield job


def delegate(it):
    value = yield from it
    global shared
    shared, *rest = value, 1, 2
    assert rest, "nothing left"
    return lambda x=value, *, y=rest: (x, y)


def long(n):
    while n:
        n -= 1
        if n == 300: n = (n + 0) * 0, "step 0"
        if n == 301: n = (n + 1) * 7919, "step 1"
        if n == 302: n = (n + 2) * 15838, "step 2"
        if n == 303: n = (n + 3) * 23757, "step 3"
        if n == 304: n = (n + 4) * 31676, "step 4"
        if n == 305: n = (n + 5) * 39595, "step 5"
        if n == 306: n = (n + 6) * 47514, "step 6"
        if n == 307: n = (n + 7) * 55433, "step 7"
        if n == 308: n = (n + 8) * 63352, "step 8"
        if n == 309: n = (n + 9) * 71271, "step 9"
        if n == 310: n = (n + 10) * 79190, "step 10"
        if n == 311: n = (n + 11) * 87109, "step 11"
        if n == 312: n = (n + 12) * 95028, "step 12"
        if n == 313: n = (n + 13) * 102947, "step 13"
        if n == 314: n = (n + 14) * 110866, "step 14"
        if n == 315: n = (n + 15) * 118785, "step 15"
        if n == 316: n = (n + 16) * 126704, "step 16"
        if n == 317: n = (n + 17) * 134623, "step 17"
        if n == 318: n = (n + 18) * 142542, "step 18"
        if n == 319: n = (n + 19) * 150461, "step 19"
        if n == 320: n = (n + 20) * 158380, "step 20"
        if n == 321: n = (n + 21) * 166299, "step 21"
        if n == 322: n = (n + 22) * 174218, "step 22"
        if n == 323: n = (n + 23) * 182137, "step 23"
        if n == 324: n = (n + 24) * 190056, "step 24"
        if n == 325: n = (n + 25) * 197975, "step 25"
        if n == 326: n = (n + 26) * 205894, "step 26"
        if n == 327: n = (n + 27) * 213813, "step 27"
        if n == 328: n = (n + 28) * 221732, "step 28"
        if n == 329: n = (n + 29) * 229651, "step 29"
        if n == 330: n = (n + 30) * 237570, "step 30"
        if n == 331: n = (n + 31) * 245489, "step 31"
        if n == 332: n = (n + 32) * 253408, "step 32"
        if n == 333: n = (n + 33) * 261327, "step 33"
        if n == 334: n = (n + 34) * 269246, "step 34"
        if n == 335: n = (n + 35) * 277165, "step 35"
        if n == 336: n = (n + 36) * 285084, "step 36"
        if n == 337: n = (n + 37) * 293003, "step 37"
        if n == 338: n = (n + 38) * 300922, "step 38"
        if n == 339: n = (n + 39) * 308841, "step 39"
        if n == 340: n = (n + 40) * 316760, "step 40"
        if n == 341: n = (n + 41) * 324679, "step 41"
        if n == 342: n = (n + 42) * 332598, "step 42"
        if n == 343: n = (n + 43) * 340517, "step 43"
        if n == 344: n = (n + 44) * 348436, "step 44"
        if n == 345: n = (n + 45) * 356355, "step 45"
        if n == 346: n = (n + 46) * 364274, "step 46"
        if n == 347: n = (n + 47) * 372193, "step 47"
        if n == 348: n = (n + 48) * 380112, "step 48"
        if n == 349: n = (n + 49) * 388031, "step 49"
        if n == 350: n = (n + 50) * 395950, "step 50"
        if n == 351: n = (n + 51) * 403869, "step 51"
        if n == 352: n = (n + 52) * 411788, "step 52"
        if n == 353: n = (n + 53) * 419707, "step 53"
        if n == 354: n = (n + 54) * 427626, "step 54"
        if n == 355: n = (n + 55) * 435545, "step 55"
        if n == 356: n = (n + 56) * 443464, "step 56"
        if n == 357: n = (n + 57) * 451383, "step 57"
        if n == 358: n = (n + 58) * 459302, "step 58"
        if n == 359: n = (n + 59) * 467221, "step 59"
    return n
