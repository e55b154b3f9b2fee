#pragma once

#include "core/values/download/download_error.h"

#include <QStringList>

namespace tributary {

// A program that a person wants run. No shell reads its arguments: each comes to it as it is.
struct ProgramCall
{
    QString program; // a path, or a name to look for where the system has its programs
    QStringList arguments;

    friend bool operator==(const ProgramCall&, const ProgramCall&) = default;
};

// The arguments as the settings keep them, one on each line.
QStringList argumentsIn(const QString& lines);

// Starts the program detached, so that it goes on when this one ends. Fails when it could not be started.
Expected<void> startProgram(const ProgramCall& call);

} // namespace tributary
