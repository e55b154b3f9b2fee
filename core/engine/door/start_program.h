#pragma once

#include <QStringList>

#include <expected>

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

enum class ProgramFlaw : quint8 { NoneChosen, NotFound, NotStarted };

// Why a program does not run.
struct ProgramFailure
{
    ProgramFlaw flaw = ProgramFlaw::NoneChosen;
    QString program;
    // The system's own reason why it did not start a program that is there.
    QString systemWords = {};

    friend bool operator==(const ProgramFailure&, const ProgramFailure&) = default;
};

// Starts the program detached, so that it goes on when this one ends, and gives the number of its process.
// Fails when it could not be started.
std::expected<qint64, ProgramFailure> startProgram(const ProgramCall& call);

} // namespace tributary
