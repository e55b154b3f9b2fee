#pragma once

#include "core/values/download/download_error.h"

// What an outcome failed with, for a test's message.
QString saidBy(const auto& outcome)
{
    return outcome ? QString()
                   : QString(nameOf(outcome.error().kind) + QLatin1String(": ") +
                             outcome.error().detail.english());
}

#define MUST(outcome) QVERIFY2((outcome).has_value(), qPrintable(saidBy(outcome)))
