#include "core/engine/door/start_program.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace tributary {

namespace {

QString pathOf(const QString& program)
{
    const QFileInfo file(program);
    return file.isAbsolute() ? program : QStandardPaths::findExecutable(program);
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

Expected<void> startProgram(const ProgramCall& call)
{
    if (call.program.isEmpty())
        return failure(ErrorKind::DiskError, QStringLiteral("starting a program: none was chosen"));
    const QString doing = QLatin1String("starting ") + call.program;
    const QString path = pathOf(call.program);
    if (path.isEmpty())
        return failure(ErrorKind::DiskError, doing + QLatin1String(": there is no such program"));
    QProcess process;
    process.setProgram(path);
    process.setArguments(call.arguments);
    process.setWorkingDirectory(QDir::homePath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached())
        return {};
    const bool mayNot = QFileInfo::exists(path);
    return failure(mayNot ? ErrorKind::NoPermission : ErrorKind::DiskError,
                   doing + QLatin1String(": ") + process.errorString());
}

} // namespace tributary
