#include "tests/system/support/own_window.h"

#include <QTest>

using namespace tributary::test;
using namespace Qt::StringLiterals;

// The window's program answers in a terminal, without a display.
class TestStartWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void leavesItsOptionsToQt();

private:
    // Ends the program by its own end; empty where it had none.
    std::optional<int> codeOf(const QStringList& arguments, const QString& locale,
                              const QString& platform = {});

    QProcess m_program;
};

std::optional<int> TestStartWords::codeOf(const QStringList& arguments, const QString& locale,
                                          const QString& platform)
{
    const Place place;
    OwnWindow own = ownWindowIn(place);
    for (const QString& variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        own.environment.remove(variable);
    if (!platform.isEmpty())
        own.environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    own.environment.insert(u"LC_ALL"_s, locale);
    m_program.setProcessEnvironment(own.environment);
    m_program.start(own.program, arguments);
    const auto patience = static_cast<int>(tributary::test::patience().count());
    if (!m_program.waitForFinished(patience) || m_program.exitStatus() != QProcess::NormalExit) {
        m_program.kill();
        m_program.waitForFinished();
        return std::nullopt;
    }
    return m_program.exitCode();
}

void TestStartWords::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("said");
    QTest::newRow("help") << u"--help"_s << u"C.UTF-8"_s << u"Start in the tray"_s;
    QTest::newRow("help in short") << u"-h"_s << u"C.UTF-8"_s << u"Start in the tray"_s;
    QTest::newRow("help in German") << u"--help"_s << u"de_DE.UTF-8"_s << u"Aufruf: "_s;
    QTest::newRow("version") << u"--version"_s << u"C.UTF-8"_s << u"tributary "_s;
}

void TestStartWords::answersWithoutADisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QString, locale);
    QFETCH(const QString, said);
    QCOMPARE(codeOf({option}, locale), std::optional(0));
    const QString out = QString::fromUtf8(m_program.readAllStandardOutput());
    QVERIFY2(out.contains(said), qPrintable(out));
    QCOMPARE(m_program.readAllStandardError(), QByteArray());
}

void TestStartWords::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("said");
    QTest::newRow("an option") << QStringList{u"--nonsense"_s} << u"C.UTF-8"_s
                               << u"tributary: Unknown option 'nonsense'.\nTry 'tributary --help'.\n"_s;
    QTest::newRow("a value") << QStringList{u"--minimized=3"_s} << u"C.UTF-8"_s
                             << u"tributary: Unexpected value after '--minimized'.\n"_s;
    QTest::newRow("in German") << QStringList{u"--nonsense"_s} << u"de_DE.UTF-8"_s
                               << u"tributary: Unbekannte Option"_s;
}

void TestStartWords::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, locale);
    QFETCH(const QString, said);
    QCOMPARE(codeOf(arguments, locale), std::optional(2));
    const QString err = QString::fromUtf8(m_program.readAllStandardError());
    QVERIFY2(err.startsWith(said), qPrintable(err));
    QCOMPARE(m_program.readAllStandardOutput(), QByteArray());
}

void TestStartWords::leavesItsOptionsToQt()
{
    QCOMPARE(codeOf({u"-platform"_s, u"offscreen"_s, u"-reverse"_s, u"--help-all"_s}, u"C.UTF-8"_s),
             std::optional(0));
    const QString out = QString::fromUtf8(m_program.readAllStandardOutput());
    QVERIFY2(out.contains(u"Start in the tray"_s), qPrintable(out));
}

QTEST_GUILESS_MAIN(TestStartWords)
#include "tst_start_words.moc"
