def deferred():
    from im_circ_h import answer
    return answer


name = "g"
