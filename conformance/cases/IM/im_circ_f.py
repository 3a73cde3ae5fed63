import im_circ_e


def use():
    return im_circ_e.thing
