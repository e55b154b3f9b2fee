#include "core/engine/door/finished_before.h"
#include "core/storage/part/part_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

namespace {

const QStringList words{QStringLiteral("get"), QStringLiteral("https://example.org/a.bin")};

DownloadRequest requestFor(const QString& link)
{
    DownloadRequest request;
    request.url = QUrl(link);
    return request;
}

const DownloadRequest request = requestFor(words.last());

} // namespace

class TestFinishedBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTakenOnceForEachTime();
    void isKnownWhileTheRunStillHoldsTheFile();
    void isNotTakenOnceTheFileChanged();
    void isForTheSameWordsInTheSameFolder();
    void isForgottenWithTheCommandsEnd();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    FinishedBefore run() const
    {
        return {words, QStringLiteral("/home/ada"), m_folder->filePath(QStringLiteral("kept"))};
    }
    QString file() const { return m_folder->filePath(QStringLiteral("a.bin")); }

    bool interruptAfterFinishing() const
    {
        FinishedBefore first = run();
        first.note(FinishedBefore::keyOf(request), file());
        return first.keep();
    }
};

void TestFinishedBefore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile made(file());
    QVERIFY(made.open(QIODevice::WriteOnly));
    QCOMPARE(made.write("finished"), 8);
}

void TestFinishedBefore::isTakenOnceForEachTime()
{
    QVERIFY(interruptAfterFinishing());
    FinishedBefore second = run();
    QCOMPARE(second.take(requestFor(QStringLiteral("https://example.org/b.bin"))), std::nullopt);
    QCOMPARE(second.take(request), file());
    QCOMPARE(second.take(request), std::nullopt);
}

// A run tells that its file is finished before it lets go of the file, and a lock is not the person's
// concern.
void TestFinishedBefore::isKnownWhileTheRunStillHoldsTheFile()
{
    auto held = PartFile::open(file());
    QVERIFY(held);
    QVERIFY(interruptAfterFinishing());
    held->reset();
    QCOMPARE(run().take(request), file());
}

void TestFinishedBefore::isNotTakenOnceTheFileChanged()
{
    QVERIFY(interruptAfterFinishing());
    QFile changed(file());
    QVERIFY(changed.open(QIODevice::Append));
    QCOMPARE(changed.write("!"), 1);
    changed.close();
    QCOMPARE(run().take(request), std::nullopt);

    QVERIFY(interruptAfterFinishing());
    QVERIFY(QFile::remove(file()));
    QCOMPARE(run().take(request), std::nullopt);
}

void TestFinishedBefore::isForTheSameWordsInTheSameFolder()
{
    QVERIFY(interruptAfterFinishing());
    const QString kept = m_folder->filePath(QStringLiteral("kept"));
    QCOMPARE(FinishedBefore(words, QStringLiteral("/home/bob"), kept).take(request), std::nullopt);
    QCOMPARE(FinishedBefore(words + words, QStringLiteral("/home/ada"), kept).take(request), std::nullopt);
}

void TestFinishedBefore::isForgottenWithTheCommandsEnd()
{
    QVERIFY(interruptAfterFinishing());
    run().forget();
    QCOMPARE(run().take(request), std::nullopt);
}

QTEST_GUILESS_MAIN(TestFinishedBefore)
#include "tst_finished_before.moc"
