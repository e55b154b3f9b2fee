#pragma once

#include "app/cli/options/argument_reader.h"

#include <QTest>

namespace tributary::test {

inline const QString fileUrl = QStringLiteral("http://example.com/a.iso");

inline QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

inline std::expected<cli::Invocation, cli::UsageError> invoke(const QStringList& arguments)
{
    return cli::readArguments(QStringList(QStringLiteral("tributary-cli")) + arguments);
}

// The options that a command reads from these arguments and one file URL; a test fails if they make no sense.
inline cli::Options optionsOf(const QStringList& arguments, const QString& command = QStringLiteral("get"))
{
    const auto invocation = invoke(QStringList(command) + arguments + QStringList(fileUrl));
    if (!invocation)
        QTest::qFail(qPrintable(invocation.error().message), __FILE__, __LINE__);
    return invocation ? invocation->options : cli::Options();
}

inline QString complaintAbout(const QStringList& arguments)
{
    const auto invocation = invoke(arguments);
    return invocation ? QString() : invocation.error().message;
}

} // namespace tributary::test
