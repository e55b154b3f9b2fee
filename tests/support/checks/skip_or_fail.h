#pragma once

#include <QTest>

// Leaves a test out for want of something that this machine lacks. With TRIBUTARY_SKIP_NOTHING it fails
// instead: where everything is to be tested, nothing may be left out without a word.
#define SKIP_OR_FAIL(why)                                                                                    \
    do {                                                                                                     \
        if (qEnvironmentVariableIsSet("TRIBUTARY_SKIP_NOTHING"))                                             \
            QFAIL(why);                                                                                      \
        QSKIP(why);                                                                                          \
    } while (false)
