# @row BC-04
from dis_clean import show
SOURCE = '''
def f(x):
    for i in x:
        if i:
            x.a0 = x.b0(i, 0)
            x.a1 = x.b1(i, 1)
            x.a2 = x.b2(i, 2)
            x.a3 = x.b3(i, 3)
            x.a4 = x.b4(i, 4)
            x.a5 = x.b5(i, 5)
            x.a6 = x.b6(i, 6)
            x.a7 = x.b7(i, 7)
            x.a8 = x.b8(i, 8)
            x.a9 = x.b9(i, 9)
            x.a10 = x.b10(i, 10)
            x.a11 = x.b11(i, 11)
            x.a12 = x.b12(i, 12)
            x.a13 = x.b13(i, 13)
            x.a14 = x.b14(i, 14)
            x.a15 = x.b15(i, 15)
            x.a16 = x.b16(i, 16)
            x.a17 = x.b17(i, 17)
            x.a18 = x.b18(i, 18)
            x.a19 = x.b19(i, 19)
            x.a20 = x.b20(i, 20)
            x.a21 = x.b21(i, 21)
            x.a22 = x.b22(i, 22)
            x.a23 = x.b23(i, 23)
            x.a24 = x.b24(i, 24)
            x.a25 = x.b25(i, 25)
            x.a26 = x.b26(i, 26)
            x.a27 = x.b27(i, 27)
            x.a28 = x.b28(i, 28)
            x.a29 = x.b29(i, 29)
            x.a30 = x.b30(i, 30)
            x.a31 = x.b31(i, 31)
            x.a32 = x.b32(i, 32)
            x.a33 = x.b33(i, 33)
            x.a34 = x.b34(i, 34)
            x.a35 = x.b35(i, 35)
            x.a36 = x.b36(i, 36)
            x.a37 = x.b37(i, 37)
            x.a38 = x.b38(i, 38)
            x.a39 = x.b39(i, 39)
        else:
            continue
    return x
'''
show(SOURCE)
