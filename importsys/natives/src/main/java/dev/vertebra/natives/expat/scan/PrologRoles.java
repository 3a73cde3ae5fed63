package dev.vertebra.natives.expat.scan;

/// The grammar of the prolog, as an automaton over tokens: it says what role each has.
///
/// XML 1.0, productions 22 to 83.
public final class PrologRoles {
    private enum State {
        PROLOG_0,
        PROLOG_1,
        PROLOG_2,
        DOCTYPE_0,
        DOCTYPE_1,
        DOCTYPE_2,
        DOCTYPE_3,
        DOCTYPE_4,
        DOCTYPE_5,
        INTERNAL_SUBSET,
        EXTERNAL_SUBSET_0,
        EXTERNAL_SUBSET_1,
        CONDITION_0,
        CONDITION_1,
        CONDITION_2,
        ENTITY_0,
        ENTITY_1,
        ENTITY_2,
        ENTITY_3,
        ENTITY_4,
        ENTITY_5,
        ENTITY_6,
        ENTITY_7,
        ENTITY_8,
        ENTITY_9,
        ENTITY_10,
        NOTATION_0,
        NOTATION_1,
        NOTATION_2,
        NOTATION_3,
        NOTATION_4,
        ATTLIST_0,
        ATTLIST_1,
        ATTLIST_2,
        ATTLIST_3,
        ATTLIST_4,
        ATTLIST_5,
        ATTLIST_6,
        ATTLIST_7,
        ATTLIST_8,
        ATTLIST_9,
        ELEMENT_0,
        ELEMENT_1,
        ELEMENT_2,
        ELEMENT_3,
        ELEMENT_4,
        ELEMENT_5,
        ELEMENT_6,
        ELEMENT_7,
        DECLARATION_CLOSE,
        ERROR
    }

    private static final String[] TYPES = {"CDATA", "ID", "IDREF", "IDREFS", "ENTITY", "ENTITIES", "NMTOKEN", "NMTOKENS"
    };

    private State state;
    private Role none = Role.NONE;
    private int includeLevel;

    /// Whether this is the document and not an external subset or parameter entity.
    public final boolean documentEntity;

    /// How deep the groups of a content model are nested.
    public int level;

    /// The name of the type of an attribute, after [Role#ATTRIBUTE_TYPE].
    public String type = "";

    public PrologRoles(boolean documentEntity) {
        this.documentEntity = documentEntity;
        state = documentEntity ? State.PROLOG_0 : State.EXTERNAL_SUBSET_0;
    }

    /// The role of the next token.
    public Role role(int token, byte[] b, int from, int to) {
        return switch (state) {
            case PROLOG_0, PROLOG_1, PROLOG_2 -> prolog(token, b, from, to);
            case DOCTYPE_0, DOCTYPE_1, DOCTYPE_2, DOCTYPE_3, DOCTYPE_4, DOCTYPE_5 -> doctype(token, b, from, to);
            case INTERNAL_SUBSET -> internalSubset(token, b, from, to);
            case EXTERNAL_SUBSET_0 -> {
                state = State.EXTERNAL_SUBSET_1;
                yield token == Token.XML_DECLARATION ? Role.TEXT_DECLARATION : externalSubset(token, b, from, to);
            }
            case EXTERNAL_SUBSET_1 -> externalSubset(token, b, from, to);
            case CONDITION_0, CONDITION_1, CONDITION_2 -> condition(token, b, from, to);
            case ENTITY_0, ENTITY_1, ENTITY_2, ENTITY_3, ENTITY_4, ENTITY_5, ENTITY_6 -> entity(token, b, from, to);
            case ENTITY_7, ENTITY_8, ENTITY_9, ENTITY_10 -> parameterEntity(token, b, from, to);
            case NOTATION_0, NOTATION_1, NOTATION_2, NOTATION_3, NOTATION_4 -> notation(token, b, from, to);
            case ATTLIST_0, ATTLIST_1, ATTLIST_2, ATTLIST_3, ATTLIST_4 -> attlist(token, b, from, to);
            case ATTLIST_5, ATTLIST_6, ATTLIST_7, ATTLIST_8, ATTLIST_9 -> attlistEnd(token, b, from, to);
            case ELEMENT_0, ELEMENT_1, ELEMENT_2 -> element(token, b, from, to);
            case ELEMENT_3, ELEMENT_4, ELEMENT_5 -> mixed(token);
            case ELEMENT_6, ELEMENT_7 -> children(token);
            case DECLARATION_CLOSE -> {
                if (token == Token.PROLOG_SPACE) {
                    yield none;
                }
                yield token == Token.DECLARATION_CLOSE ? topLevel(none) : other(token);
            }
            case ERROR -> Role.NONE;
        };
    }

    private Role go(State to, Role role) {
        state = to;
        return role;
    }

    private Role topLevel(Role role) {
        state = documentEntity ? State.INTERNAL_SUBSET : State.EXTERNAL_SUBSET_1;
        return role;
    }

    /// Only the end of the declaration may follow.
    private Role close(Role rest, Role role) {
        none = rest;
        state = State.DECLARATION_CLOSE;
        return role;
    }

    private Role other(int token) {
        if (!documentEntity && token == Token.PARAMETER_REFERENCE) {
            return Role.INNER_PARAMETER_REFERENCE;
        }
        state = State.ERROR;
        return Role.ERROR;
    }

    public static boolean is(byte[] b, int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (b[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(int token) {
        return token == Token.NAME || token == Token.PREFIXED_NAME;
    }

    private Role prolog(int token, byte[] b, int from, int to) {
        State following = state == State.PROLOG_0 ? State.PROLOG_1 : state;
        if (token == Token.PROLOG_SPACE) {
            return go(following, Role.NONE);
        } else if (token == Token.INSTRUCTION) {
            return go(following, Role.INSTRUCTION);
        } else if (token == Token.COMMENT) {
            return go(following, Role.COMMENT);
        } else if (token == Token.INSTANCE_START) {
            return go(State.ERROR, Role.INSTANCE_START);
        } else if (token == Token.XML_DECLARATION && state == State.PROLOG_0) {
            return go(State.PROLOG_1, Role.XML_DECLARATION);
        } else if (token == Token.DECLARATION_OPEN && state != State.PROLOG_2 && is(b, from + 2, to, "DOCTYPE")) {
            return go(State.DOCTYPE_0, Role.DOCTYPE_NONE);
        }
        return other(token);
    }

    private Role doctype(int token, byte[] b, int from, int to) {
        if (token == Token.PROLOG_SPACE) {
            return Role.DOCTYPE_NONE;
        } else if (state == State.DOCTYPE_0 && isName(token)) {
            return go(State.DOCTYPE_1, Role.DOCTYPE_NAME);
        } else if (state == State.DOCTYPE_1 && token == Token.NAME && is(b, from, to, "SYSTEM")) {
            return go(State.DOCTYPE_3, Role.DOCTYPE_NONE);
        } else if (state == State.DOCTYPE_1 && token == Token.NAME && is(b, from, to, "PUBLIC")) {
            return go(State.DOCTYPE_2, Role.DOCTYPE_NONE);
        } else if (state == State.DOCTYPE_2 && token == Token.LITERAL) {
            return go(State.DOCTYPE_3, Role.DOCTYPE_PUBLIC_ID);
        } else if (state == State.DOCTYPE_3 && token == Token.LITERAL) {
            return go(State.DOCTYPE_4, Role.DOCTYPE_SYSTEM_ID);
        }
        boolean mayOpen = state == State.DOCTYPE_1 || state == State.DOCTYPE_4;
        if (token == Token.OPEN_BRACKET && mayOpen) {
            return go(State.INTERNAL_SUBSET, Role.DOCTYPE_INTERNAL_SUBSET);
        }
        if (token == Token.DECLARATION_CLOSE && (mayOpen || state == State.DOCTYPE_5)) {
            return go(State.PROLOG_2, Role.DOCTYPE_CLOSE);
        }
        return other(token);
    }

    private Role internalSubset(int token, byte[] b, int from, int to) {
        switch (token) {
            case Token.PROLOG_SPACE, Token.NONE -> {
                return Role.NONE;
            }
            case Token.DECLARATION_OPEN -> {
                if (is(b, from + 2, to, "ENTITY")) {
                    return go(State.ENTITY_0, Role.ENTITY_NONE);
                } else if (is(b, from + 2, to, "ATTLIST")) {
                    return go(State.ATTLIST_0, Role.ATTLIST_NONE);
                } else if (is(b, from + 2, to, "ELEMENT")) {
                    return go(State.ELEMENT_0, Role.ELEMENT_NONE);
                } else if (is(b, from + 2, to, "NOTATION")) {
                    return go(State.NOTATION_0, Role.NOTATION_NONE);
                }
                return other(token);
            }
            case Token.INSTRUCTION -> {
                return Role.INSTRUCTION;
            }
            case Token.COMMENT -> {
                return Role.COMMENT;
            }
            case Token.PARAMETER_REFERENCE -> {
                return Role.PARAMETER_REFERENCE;
            }
            case Token.CLOSE_BRACKET -> {
                return go(State.DOCTYPE_5, Role.DOCTYPE_NONE);
            }
            default -> {
                return other(token);
            }
        }
    }

    private Role externalSubset(int token, byte[] b, int from, int to) {
        switch (token) {
            case Token.CONDITION_OPEN -> {
                return go(State.CONDITION_0, Role.NONE);
            }
            case Token.CONDITION_CLOSE -> {
                if (includeLevel == 0) {
                    return other(token);
                }
                includeLevel--;
                return Role.NONE;
            }
            case Token.CLOSE_BRACKET -> {
                return other(token);
            }
            case Token.NONE -> {
                return includeLevel == 0 ? Role.NONE : other(token);
            }
            default -> {
                return internalSubset(token, b, from, to);
            }
        }
    }

    private Role condition(int token, byte[] b, int from, int to) {
        if (token == Token.PROLOG_SPACE) {
            return Role.NONE;
        } else if (state == State.CONDITION_0 && token == Token.NAME && is(b, from, to, "INCLUDE")) {
            return go(State.CONDITION_1, Role.NONE);
        } else if (state == State.CONDITION_0 && token == Token.NAME && is(b, from, to, "IGNORE")) {
            return go(State.CONDITION_2, Role.NONE);
        } else if (state == State.CONDITION_1 && token == Token.OPEN_BRACKET) {
            includeLevel++;
            return go(State.EXTERNAL_SUBSET_1, Role.NONE);
        } else if (state == State.CONDITION_2 && token == Token.OPEN_BRACKET) {
            return go(State.EXTERNAL_SUBSET_1, Role.IGNORED_SECTION);
        }
        return other(token);
    }

    private Role entity(int token, byte[] b, int from, int to) {
        if (token == Token.PROLOG_SPACE) {
            return Role.ENTITY_NONE;
        }
        boolean name = token == Token.NAME;
        boolean literal = token == Token.LITERAL;
        if (state == State.ENTITY_0 && token == Token.PERCENT) {
            return go(State.ENTITY_1, Role.ENTITY_NONE);
        } else if (state == State.ENTITY_0 && name) {
            return go(State.ENTITY_2, Role.GENERAL_ENTITY_NAME);
        } else if (state == State.ENTITY_1 && name) {
            return go(State.ENTITY_7, Role.PARAMETER_ENTITY_NAME);
        } else if (state == State.ENTITY_2 && name && is(b, from, to, "SYSTEM")) {
            return go(State.ENTITY_4, Role.ENTITY_NONE);
        } else if (state == State.ENTITY_2 && name && is(b, from, to, "PUBLIC")) {
            return go(State.ENTITY_3, Role.ENTITY_NONE);
        } else if (state == State.ENTITY_2 && literal) {
            return close(Role.ENTITY_NONE, Role.ENTITY_VALUE);
        } else if (state == State.ENTITY_3 && literal) {
            return go(State.ENTITY_4, Role.ENTITY_PUBLIC_ID);
        } else if (state == State.ENTITY_4 && literal) {
            return go(State.ENTITY_5, Role.ENTITY_SYSTEM_ID);
        } else if (state == State.ENTITY_5 && token == Token.DECLARATION_CLOSE) {
            return topLevel(Role.ENTITY_COMPLETE);
        } else if (state == State.ENTITY_5 && name && is(b, from, to, "NDATA")) {
            return go(State.ENTITY_6, Role.ENTITY_NONE);
        } else if (state == State.ENTITY_6 && name) {
            return close(Role.ENTITY_NONE, Role.ENTITY_NOTATION_NAME);
        }
        return other(token);
    }

    private Role parameterEntity(int token, byte[] b, int from, int to) {
        boolean literal = token == Token.LITERAL;
        if (token == Token.PROLOG_SPACE) {
            return Role.ENTITY_NONE;
        } else if (state == State.ENTITY_7 && token == Token.NAME && is(b, from, to, "SYSTEM")) {
            return go(State.ENTITY_9, Role.ENTITY_NONE);
        } else if (state == State.ENTITY_7 && token == Token.NAME && is(b, from, to, "PUBLIC")) {
            return go(State.ENTITY_8, Role.ENTITY_NONE);
        } else if (state == State.ENTITY_7 && literal) {
            return close(Role.ENTITY_NONE, Role.ENTITY_VALUE);
        } else if (state == State.ENTITY_8 && literal) {
            return go(State.ENTITY_9, Role.ENTITY_PUBLIC_ID);
        } else if (state == State.ENTITY_9 && literal) {
            return go(State.ENTITY_10, Role.ENTITY_SYSTEM_ID);
        } else if (state == State.ENTITY_10 && token == Token.DECLARATION_CLOSE) {
            return topLevel(Role.ENTITY_COMPLETE);
        }
        return other(token);
    }

    private Role notation(int token, byte[] b, int from, int to) {
        boolean literal = token == Token.LITERAL;
        if (token == Token.PROLOG_SPACE) {
            return Role.NOTATION_NONE;
        } else if (state == State.NOTATION_0 && token == Token.NAME) {
            return go(State.NOTATION_1, Role.NOTATION_NAME);
        } else if (state == State.NOTATION_1 && token == Token.NAME && is(b, from, to, "SYSTEM")) {
            return go(State.NOTATION_3, Role.NOTATION_NONE);
        } else if (state == State.NOTATION_1 && token == Token.NAME && is(b, from, to, "PUBLIC")) {
            return go(State.NOTATION_2, Role.NOTATION_NONE);
        } else if (state == State.NOTATION_2 && literal) {
            return go(State.NOTATION_4, Role.NOTATION_PUBLIC_ID);
        } else if ((state == State.NOTATION_3 || state == State.NOTATION_4) && literal) {
            return close(Role.NOTATION_NONE, Role.NOTATION_SYSTEM_ID);
        } else if (state == State.NOTATION_4 && token == Token.DECLARATION_CLOSE) {
            return topLevel(Role.NOTATION_NO_SYSTEM_ID);
        }
        return other(token);
    }

    private Role attlist(int token, byte[] b, int from, int to) {
        if (token == Token.PROLOG_SPACE) {
            return Role.ATTLIST_NONE;
        } else if (state == State.ATTLIST_0 && isName(token)) {
            return go(State.ATTLIST_1, Role.ATTLIST_ELEMENT_NAME);
        } else if (state == State.ATTLIST_1 && isName(token)) {
            return go(State.ATTLIST_2, Role.ATTRIBUTE_NAME);
        } else if (state == State.ATTLIST_1 && token == Token.DECLARATION_CLOSE) {
            return topLevel(Role.ATTLIST_NONE);
        } else if (state == State.ATTLIST_2 && token == Token.NAME) {
            for (String each : TYPES) {
                if (is(b, from, to, each)) {
                    type = each;
                    return go(State.ATTLIST_8, Role.ATTRIBUTE_TYPE);
                }
            }
            return is(b, from, to, "NOTATION") ? go(State.ATTLIST_5, Role.ATTLIST_NONE) : other(token);
        } else if (state == State.ATTLIST_2 && token == Token.OPEN_PAREN) {
            return go(State.ATTLIST_3, Role.ATTLIST_NONE);
        } else if (state == State.ATTLIST_3 && (token == Token.NMTOKEN || isName(token))) {
            return go(State.ATTLIST_4, Role.ATTRIBUTE_ENUM_VALUE);
        } else if (state == State.ATTLIST_4 && token == Token.CLOSE_PAREN) {
            return go(State.ATTLIST_8, Role.ATTLIST_NONE);
        } else if (state == State.ATTLIST_4 && token == Token.OR) {
            return go(State.ATTLIST_3, Role.ATTLIST_NONE);
        }
        return other(token);
    }

    private Role attlistEnd(int token, byte[] b, int from, int to) {
        if (token == Token.PROLOG_SPACE) {
            return Role.ATTLIST_NONE;
        } else if (state == State.ATTLIST_5 && token == Token.OPEN_PAREN) {
            return go(State.ATTLIST_6, Role.ATTLIST_NONE);
        } else if (state == State.ATTLIST_6 && token == Token.NAME) {
            return go(State.ATTLIST_7, Role.ATTRIBUTE_NOTATION_VALUE);
        } else if (state == State.ATTLIST_7 && token == Token.CLOSE_PAREN) {
            return go(State.ATTLIST_8, Role.ATTLIST_NONE);
        } else if (state == State.ATTLIST_7 && token == Token.OR) {
            return go(State.ATTLIST_6, Role.ATTLIST_NONE);
        } else if (state == State.ATTLIST_8 && token == Token.POUND_NAME) {
            if (is(b, from + 1, to, "IMPLIED")) {
                return go(State.ATTLIST_1, Role.IMPLIED_VALUE);
            } else if (is(b, from + 1, to, "REQUIRED")) {
                return go(State.ATTLIST_1, Role.REQUIRED_VALUE);
            } else if (is(b, from + 1, to, "FIXED")) {
                return go(State.ATTLIST_9, Role.ATTLIST_NONE);
            }
        } else if (state == State.ATTLIST_8 && token == Token.LITERAL) {
            return go(State.ATTLIST_1, Role.DEFAULT_VALUE);
        } else if (state == State.ATTLIST_9 && token == Token.LITERAL) {
            return go(State.ATTLIST_1, Role.FIXED_VALUE);
        }
        return other(token);
    }

    private Role element(int token, byte[] b, int from, int to) {
        if (token == Token.PROLOG_SPACE) {
            return Role.ELEMENT_NONE;
        } else if (state == State.ELEMENT_0 && isName(token)) {
            return go(State.ELEMENT_1, Role.ELEMENT_NAME);
        } else if (state == State.ELEMENT_1 && token == Token.NAME && is(b, from, to, "EMPTY")) {
            return close(Role.ELEMENT_NONE, Role.CONTENT_EMPTY);
        } else if (state == State.ELEMENT_1 && token == Token.NAME && is(b, from, to, "ANY")) {
            return close(Role.ELEMENT_NONE, Role.CONTENT_ANY);
        } else if (state == State.ELEMENT_1 && token == Token.OPEN_PAREN) {
            level = 1;
            return go(State.ELEMENT_2, Role.GROUP_OPEN);
        } else if (state == State.ELEMENT_2 && token == Token.POUND_NAME && is(b, from + 1, to, "PCDATA")) {
            return go(State.ELEMENT_3, Role.CONTENT_PCDATA);
        } else if (state == State.ELEMENT_2 && token == Token.OPEN_PAREN) {
            level = 2;
            return go(State.ELEMENT_6, Role.GROUP_OPEN);
        }
        return state == State.ELEMENT_2 ? particle(token) : other(token);
    }

    /// A name in a content model.
    private Role particle(int token) {
        return switch (token) {
            case Token.NAME, Token.PREFIXED_NAME -> go(State.ELEMENT_7, Role.CONTENT_ELEMENT);
            case Token.NAME_QUESTION -> go(State.ELEMENT_7, Role.CONTENT_ELEMENT_OPT);
            case Token.NAME_ASTERISK -> go(State.ELEMENT_7, Role.CONTENT_ELEMENT_REP);
            case Token.NAME_PLUS -> go(State.ELEMENT_7, Role.CONTENT_ELEMENT_PLUS);
            default -> other(token);
        };
    }

    private Role mixed(int token) {
        if (token == Token.PROLOG_SPACE) {
            return Role.ELEMENT_NONE;
        } else if (state == State.ELEMENT_3 && token == Token.CLOSE_PAREN) {
            return close(Role.ELEMENT_NONE, Role.GROUP_CLOSE);
        } else if (state != State.ELEMENT_4 && token == Token.CLOSE_PAREN_ASTERISK) {
            return close(Role.ELEMENT_NONE, Role.GROUP_CLOSE_REP);
        } else if (state != State.ELEMENT_4 && token == Token.OR) {
            return go(State.ELEMENT_4, Role.ELEMENT_NONE);
        } else if (state == State.ELEMENT_4 && isName(token)) {
            return go(State.ELEMENT_5, Role.CONTENT_ELEMENT);
        }
        return other(token);
    }

    private Role children(int token) {
        if (token == Token.PROLOG_SPACE) {
            return Role.ELEMENT_NONE;
        }
        if (state == State.ELEMENT_6) {
            if (token == Token.OPEN_PAREN) {
                level++;
                return Role.GROUP_OPEN;
            }
            return particle(token);
        }
        return switch (token) {
            case Token.CLOSE_PAREN -> groupEnd(Role.GROUP_CLOSE);
            case Token.CLOSE_PAREN_ASTERISK -> groupEnd(Role.GROUP_CLOSE_REP);
            case Token.CLOSE_PAREN_QUESTION -> groupEnd(Role.GROUP_CLOSE_OPT);
            case Token.CLOSE_PAREN_PLUS -> groupEnd(Role.GROUP_CLOSE_PLUS);
            case Token.COMMA -> go(State.ELEMENT_6, Role.GROUP_SEQUENCE);
            case Token.OR -> go(State.ELEMENT_6, Role.GROUP_CHOICE);
            default -> other(token);
        };
    }

    private Role groupEnd(Role role) {
        level--;
        return level == 0 ? close(Role.ELEMENT_NONE, role) : role;
    }
}
