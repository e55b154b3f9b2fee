#pragma once

#include <QCoreApplication>
#include <QTest>

namespace tributary::test {

// A program whose test starts it once more, to kill it or to see what it was given: with this word, and what
// comes after it, it does its errand; else the test.
template<typename Test>
int testOrErrand(int argc, char** argv, const QString& word, int (*errand)(const QStringList& given))
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == word)
        return errand(arguments.mid(2));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tributary::test
