# @row OM-18
# type.__call__ and __new__ tell a wrong call of int, str and super in other words than a call of the class does.


def told(action, *arguments):
    try:
        print(action(*arguments))
    except TypeError as error:
        print(error)


for cls, arguments in ((int, (1, 2, 3)), (str, (1, 2, 3, 4)), (super, (1, 2, 3)), (super, (1,)), (super, (None,))):
    told(cls, *arguments)
    told(type.__call__, cls, *arguments)
    told(cls.__call__, *arguments)
    told(lambda: cls.__new__(cls, *arguments) and "made")
told(super.__new__(super).__init__, 3)
told(super.__new__(super).__init__, int, 3, 4)


class Mine(super):
    pass


told(Mine, 3)
told(Mine, 3, 4, 5)
