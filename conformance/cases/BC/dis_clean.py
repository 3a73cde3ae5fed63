"""Disassembles without addresses, so that the outcome is the same in every process."""
import dis
import io
import re


def clean(text):
    return re.sub(r"0x[0-9a-fA-F]{6,}", "0x?", text)


def show(code, **options):
    out = io.StringIO()
    dis.dis(code, file=out, **options)
    print(clean(out.getvalue()), end="")
