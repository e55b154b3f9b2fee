#include "core/engine/list/aside_work.h"
#include "tests/support/checks/patience.h"

#include <QSemaphore>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

const QString dead = QStringLiteral("/dead/a.bin");
const QString sound = QStringLiteral("/sound/a.bin");

} // namespace

class TestAsideWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsUpOnlyTheFolderThatHangs_data();
    void holdsUpOnlyTheFolderThatHangs();
    void doesAllThatIsInLine();
    void tellsNobodyOnceItIsGone();

private:
    QObject m_home;
    std::shared_ptr<QSemaphore> m_disk;
    std::unique_ptr<AsideWork> m_aside;
    int m_heard = 0;

    // More than all threads that the line may have.
    void hang(const AsideWork::Line& line);
    void look(const AsideWork::Line& line);
};

void TestAsideWork::init()
{
    m_heard = 0;
    m_disk = std::make_shared<QSemaphore>();
    m_aside = std::make_unique<AsideWork>(&m_home);
}

void TestAsideWork::cleanup()
{
    m_disk->release(1000);
    m_aside.reset();
    QCoreApplication::processEvents();
}

void TestAsideWork::hang(const AsideWork::Line& line)
{
    for (int n = 0; n < 2 * AsideWork::threadsOfALine; ++n)
        m_aside->run(
            line, [disk = m_disk] { return disk->tryAcquire(1, static_cast<int>(patience().count())); },
            [](bool) {});
}

void TestAsideWork::look(const AsideWork::Line& line)
{
    m_aside->run(line, [] { return 1; }, [this](int heard) { m_heard += heard; });
}

void TestAsideWork::holdsUpOnlyTheFolderThatHangs_data()
{
    QTest::addColumn<QString>("hanging");
    QTest::addColumn<QString>("looking");
    const auto name = [](const AsideWork::Line& line) { return line.name; };
    QTest::newRow("another folder") << name(AsideWork::at(dead)) << name(AsideWork::at(sound));
    QTest::newRow("a move from there") << name(AsideWork::between(dead, sound)) << name(AsideWork::at(sound));
    QTest::newRow("a move to there") << name(AsideWork::between(sound, dead)) << name(AsideWork::at(sound));
    QTest::newRow("a copy of minutes")
        << name(AsideWork::copying(sound, dead)) << name(AsideWork::between(sound, dead));
    QTest::newRow("the reading of many files")
        << name(AsideWork::reading(QStringLiteral("/sound"))) << name(AsideWork::at(sound));
}

void TestAsideWork::holdsUpOnlyTheFolderThatHangs()
{
    QFETCH(const QString, hanging);
    QFETCH(const QString, looking);
    hang({hanging});
    look({looking});
    TRY_COMPARE(m_heard, 1);
    look({hanging});
    look({looking});
    TRY_COMPARE(m_heard, 2);
    m_disk->release(1000);
    TRY_COMPARE(m_heard, 3);
}

void TestAsideWork::doesAllThatIsInLine()
{
    for (int n = 0; n < 100; ++n)
        look(AsideWork::at(QStringLiteral("/folder%1/a.bin").arg(n % 7)));
    m_aside->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_heard, 100);
}

void TestAsideWork::tellsNobodyOnceItIsGone()
{
    look(AsideWork::at(sound));
    m_aside.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_heard, 0);
}

QTEST_GUILESS_MAIN(TestAsideWork)
#include "tst_aside_work.moc"
