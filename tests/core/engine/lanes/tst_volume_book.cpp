#include "core/engine/lanes/volume_book.h"
#include "tests/support/checks/patience.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace tributary;
using namespace tributary::test;

using namespace std::chrono_literals;

namespace {

const QString folder = QStringLiteral("/a");
const QString other = QStringLiteral("/b");
const MonotonicTime now = MonotonicTime::clock::now();

const QByteArray mounts =
    "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 22 0:40 / /mnt/nas rw - nfs4 box:/all rw\n";

// A disk that the book's threads ask; shared, because it may outlive its test.
struct Disk
{
    std::atomic_int questions = 0;
    QSemaphore mayAnswer;

    VolumeBook::Question question(const std::shared_ptr<Disk>& mine)
    {
        return [mine](const QString& asked) -> QByteArray {
            ++mine->questions;
            mine->mayAnswer.acquire();
            return "volume of " + asked.toUtf8();
        };
    }
};

} // namespace

// How the engine finds out which volume a folder is on, without ever waiting for a disk.
class TestVolumeBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksAsideAndTells();
    void asksOnceAtATime();
    void believesAnAnswerForAWhile();
    void awaitsNoAnswerForLong();
    void asksOfOneFolderWhileAnotherHangs();
    void keepsWithinSomeThreads();
    void asksOfAnotherMountWhileManyFoldersHang();
    void asksPastManyFoldersThatHang();
    void readsTheMountsOnceForMany();
    void endsWithoutAnAnswer();

private:
    std::shared_ptr<Disk> m_disk;
    std::optional<VolumeBook> m_book;
};

void TestVolumeBook::init()
{
    m_disk = std::make_shared<Disk>();
    m_book.emplace(m_disk->question(m_disk), nullptr);
}

void TestVolumeBook::cleanup()
{
    m_book.reset();
    m_disk->mayAnswer.release(1000);
}

void TestVolumeBook::asksAsideAndTells()
{
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    QVERIFY(!m_book->knows(folder, now));
    QCOMPARE(m_book->awaited(), QSet{folder});
    m_disk->mayAnswer.release();
    TRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toString(), folder);
    QVERIFY(m_book->knows(folder, now));
    QCOMPARE(m_book->volumeOf(folder), QByteArray("volume of /a"));
    QVERIFY(m_book->awaited().isEmpty());
}

void TestVolumeBook::asksOnceAtATime()
{
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    for (int n = 0; n < 10; ++n)
        QVERIFY(!m_book->knows(folder, now));
    m_disk->mayAnswer.release(10);
    TRY_COMPARE(answered.size(), 1);
    QVERIFY(m_book->knows(folder, now));
    QCOMPARE(m_disk->questions.load(), 1);
}

void TestVolumeBook::believesAnAnswerForAWhile()
{
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    m_disk->mayAnswer.release();
    QVERIFY(!m_book->knows(folder, now));
    TRY_COMPARE(answered.size(), 1);
    QVERIFY(m_book->knows(folder, now));
    QVERIFY(!m_book->knows(folder, MonotonicTime::clock::now() + 1min));
    TRY_COMPARE(m_disk->questions.load(), 2);
}

void TestVolumeBook::awaitsNoAnswerForLong()
{
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    QSignalSpy overdue(&*m_book, &VolumeBook::overdue);
    m_book->knows(folder, now);
    TRY_COMPARE(overdue.size(), 1);
    QVERIFY(m_book->awaited().isEmpty());
    QVERIFY(!m_book->knows(folder, now));
    QVERIFY(m_book->awaited().isEmpty());
    m_disk->mayAnswer.release();
    TRY_COMPARE(answered.size(), 1);
    QCOMPARE(overdue.size(), 1);
}

void TestVolumeBook::asksOfOneFolderWhileAnotherHangs()
{
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    m_book->knows(folder, now);
    TRY_COMPARE(m_disk->questions.load(), 1);
    m_book->knows(other, now);
    TRY_COMPARE(m_disk->questions.load(), 2);
    m_disk->mayAnswer.release(2);
    TRY_COMPARE(answered.size(), 2);
    QCOMPARE(m_book->volumeOf(other), QByteArray("volume of /b"));
}

void TestVolumeBook::keepsWithinSomeThreads()
{
    constexpr int all = 100;
    constexpr int most = 64;
    m_book.emplace(m_disk->question(m_disk), nullptr, [] { return QByteArray(); });
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    for (int n = 0; n < all; ++n)
        m_book->knows(QString::number(n), now);
    TRY_COMPARE(m_disk->questions.load(), most);
    QVERIFY(!answered.wait(100));
    QCOMPARE(m_disk->questions.load(), most);
    m_disk->mayAnswer.release(all);
    TRY_COMPARE(answered.size(), all);
}

// All folders of the share hang, and more are queued than there are threads.
void TestVolumeBook::asksOfAnotherMountWhileManyFoldersHang()
{
    const auto ask = [mine = m_disk](const QString& asked) -> QByteArray {
        ++mine->questions;
        if (asked.startsWith(QLatin1String("/mnt/nas/")))
            mine->mayAnswer.acquire();
        return "some volume";
    };
    m_book.emplace(ask, nullptr, [] { return mounts; });
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    for (int n = 0; n < 200; ++n)
        m_book->knows(QStringLiteral("/mnt/nas/%1").arg(n), now);
    m_book->knows(other, now);
    TRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toString(), other);
    QVERIFY(m_disk->questions.load() <= 1 + 64 / 3);
    m_disk->mayAnswer.release(1000);
    TRY_COMPARE(answered.size(), 201);
}

// Six by way of one link to a share that hangs, and then one of the main disk itself.
void TestVolumeBook::asksPastManyFoldersThatHang()
{
    const auto ask = [mine = m_disk](const QString& asked) -> QByteArray {
        if (asked.startsWith(QLatin1String("/link/")))
            mine->mayAnswer.acquire();
        return "some volume";
    };
    m_book.emplace(ask, nullptr, [] { return mounts; });
    QSignalSpy answered(&*m_book, &VolumeBook::answered);
    for (int n = 0; n < 6; ++n)
        m_book->knows(QStringLiteral("/link/%1").arg(n), now);
    m_book->knows(other, now);
    TRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toString(), other);
    m_disk->mayAnswer.release(6);
    TRY_COMPARE(answered.size(), 7);
}

// The text is long where many containers run, and so may be a list of downloads.
void TestVolumeBook::readsTheMountsOnceForMany()
{
    const auto reads = std::make_shared<int>(0);
    m_book.emplace(m_disk->question(m_disk), nullptr, [reads] {
        ++*reads;
        return mounts;
    });
    QElapsedTimer time;
    time.start();
    for (int n = 0; n < 1000; ++n)
        m_book->knows(QStringLiteral("/mnt/nas/%1").arg(n), now);
    QVERIFY(*reads <= 1 + time.elapsed() / 1000);
}

void TestVolumeBook::endsWithoutAnAnswer()
{
    m_book->knows(folder, now);
    TRY_COMPARE(m_disk->questions.load(), 1);
    m_book.reset();
    m_disk->mayAnswer.release();
}

QTEST_GUILESS_MAIN(TestVolumeBook)
#include "tst_volume_book.moc"
