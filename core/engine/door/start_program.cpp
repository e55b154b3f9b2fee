#include "core/engine/door/start_program.h"

#include "core/engine/shared/own_environment.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace tributary {

namespace {

QString pathOf(const QString& program)
{
    const QFileInfo file(program);
    return file.isAbsolute() ? program : QStandardPaths::findExecutable(program);
}

#ifdef Q_OS_WIN
// A program that Firefox has started belongs to a job that ends with Firefox, and so would the new program.
bool startOutsideOfJobs(QProcess& process, qint64& number)
{
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments* call) { call->flags |= CREATE_BREAKAWAY_FROM_JOB; });
    if (process.startDetached(&number))
        return true;
    // The job that this process runs in may forbid programs to leave it, so the program is started within the
    // job.
    process.setCreateProcessArgumentsModifier({});
    return process.startDetached(&number);
}
#else
bool startOutsideOfJobs(QProcess& process, qint64& number)
{
    return process.startDetached(&number);
}
#endif

std::unexpected<ProgramFailure> failed(ProgramFailure failure)
{
    return std::unexpected(std::move(failure));
}

} // namespace

QStringList argumentsIn(const QString& lines)
{
    QStringList arguments = lines.split(u'\n', Qt::SkipEmptyParts);
    for (QString& argument : arguments) {
        if (argument.endsWith(u'\r'))
            argument.chop(1);
    }
    return arguments;
}

std::expected<qint64, ProgramFailure> startProgram(const ProgramCall& call)
{
    if (call.program.isEmpty())
        return failed({.flaw = ProgramFlaw::NoneChosen});
    const QString path = pathOf(call.program);
    if (path.isEmpty())
        return failed({.flaw = ProgramFlaw::NotFound, .program = call.program});
    QProcess process;
    process.setProgram(path);
    process.setArguments(call.arguments);
    process.setProcessEnvironment(environmentForOthers());
    process.setWorkingDirectory(QDir::homePath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    qint64 number = 0;
    if (startOutsideOfJobs(process, number))
        return number;
    if (!QFileInfo::exists(path))
        return failed({.flaw = ProgramFlaw::NotFound, .program = call.program});
    return failed(
        {.flaw = ProgramFlaw::NotStarted, .program = call.program, .systemWords = process.errorString()});
}

} // namespace tributary
