# @row OM-18
import pickle,copy
for e in [AttributeError('a'),AttributeError('a',name='n',obj=3),ImportError('m'),ImportError('m',name='n'),ImportError('m',name='n',path='p',name_from='f'),ModuleNotFoundError('x',name='q'),NameError('x',name='y')]:
    print(e.__reduce__(), getattr(e,'__getstate__',lambda:0)())
    e.foo=1
    print(e.__reduce__(), e.__getstate__())
    c=copy.copy(e); print(repr(c),c.__dict__, {k:getattr(c,k) for k in ('name','path','name_from') if hasattr(c,k)})
