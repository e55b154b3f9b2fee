#pragma once

#include <QProcess>
#include <QString>

namespace tributary::test {

// How a command ended; -1 for one that hung, crashed or was not there.
struct CommandRun
{
    int code = -1;
    QString said;
};

// Runs it with English words, no proxy and no display.
inline CommandRun runCommand(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto* proxy : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        environment.remove(QString::fromLatin1(proxy));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(500'000) && process.exitStatus() == QProcess::NormalExit;
    return {.code = ended ? process.exitCode() : -1, .said = QString::fromUtf8(process.readAll())};
}

} // namespace tributary::test
