#include "tests/support/checks/patience.h"
#include "tests/support/server/file_service.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/window_session.h"

#include <QFileInfo>
#include <QTest>

using namespace tributary::test;
using namespace std::chrono_literals;

// The real window on a screen of its own, under a window manager, by keys alone: from its start to a finished
// file and its end.
class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEED_A_SCREEN(); }
    void init();
    void cleanup() { m_session.reset(); }
    void fetchesAFileByKeysAlone();
    void endsByTheSignalOfTheSessionsEnd();

private:
    std::unique_ptr<WindowSession> m_session;
};

void TestWindowProgram::init()
{
    m_session = std::make_unique<WindowSession>();
    QVERIFY(m_session->begins());
}

void TestWindowProgram::fetchesAFileByKeysAlone()
{
    const ScriptedServer server{FileService()};
    const QString film = m_session->downloaded(QStringLiteral("film.bin"));
    QVERIFY(m_session->starts());
    QVERIFY(m_session->shows(QStringLiteral("Tributary")));
    QVERIFY(m_session->opensTheDialog());
    QVERIFY(m_session->type(server.url("/3000000/film.bin").toString()));
    QVERIFY(m_session->press({QStringLiteral("Return")}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(film), patienceMs());
    QCOMPARE(QFileInfo(film).size(), 3'000'000);
    TRY_VERIFY(!QFile::exists(film + QLatin1String(".part")));
    // A program that knows that nothing runs any more quits without a question.
    const auto quits = [this] {
        if (m_session->hasInFront(QStringLiteral("Quit")))
            m_session->press({QStringLiteral("Escape")});
        return m_session->program().state() == QProcess::NotRunning ||
               (m_session->hasInFront(QStringLiteral("Tributary")) &&
                m_session->press({QStringLiteral("ctrl+q")}) &&
                m_session->program().waitForFinished(inMilliseconds(1s)));
    };
    QVERIFY(QTest::qWaitFor(quits, patienceMs()));
    QVERIFY(m_session->ends());
}

void TestWindowProgram::endsByTheSignalOfTheSessionsEnd()
{
    const ScriptedServer server(FileService().atRate(100'000));
    const QString part = m_session->downloaded(QStringLiteral("film.bin.part"));
    QVERIFY(m_session->starts());
    QVERIFY(m_session->shows(QStringLiteral("Tributary")));
    QVERIFY(m_session->opensTheDialog());
    QVERIFY(m_session->type(server.url("/30000000/film.bin").toString()));
    QVERIFY(m_session->press({QStringLiteral("Return")}));
    // The download's ledger is there once some bytes are; before that the session's end leaves nothing.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(part + QLatin1String(".ledger")), patienceMs());
    m_session->program().terminate();
    QVERIFY(m_session->ends());
    // The bytes that have come are kept for the next start.
    QVERIFY(QFile::exists(part));
    QVERIFY(QFile::exists(part + QLatin1String(".ledger")));
}

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_window_program.moc"
