# @row OM-18
import traceback
def text(e): return traceback.format_exception_only(e)[-1].strip()
class A:
    noise = more_noise = a = b = None
    blech = None
    somethingverywrong = None
    CamelCase = None
    _private = None
for name in (
    "bluch", "BLECH", "x", "ab", "somethingverywron", "somethingvery", "camelcase", "Camel_Case", "private",
    "__private", "noisee", "xyz", "lech", "blec", "blechhh", "c",
):
    try: getattr(A(), name)
    except AttributeError as e: print(name, text(e)[len("AttributeError: "):])
class Many: pass
for i in range(800): setattr(Many, f"attr{i}", i)
try: Many().attrx
except AttributeError as e: print(text(e))
