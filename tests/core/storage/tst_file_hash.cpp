#include "core/storage/digest/file_hash.h"
#include "core/storage/part/part_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

class TestFileHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedDigests_data();
    void agreesWithThePublishedDigests();
    void hashesAcrossItsBlocks();
    void hashesTheFileThatIsOpen();
    void tellsHowFarItIs();
    void stopsWhenTold();
    void saysThatReadingFailed();
    void saysThatReadingAFileFailed();
    void saysWhyItCannotRead_data();
    void saysWhyItCannotRead();

private:
    QString fileOf(const QByteArray& bytes) const;

    QTemporaryDir m_folder;
    const std::atomic_bool m_goOn = false;
};

QString TestFileHash::fileOf(const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestFileHash::agreesWithThePublishedDigests_data()
{
    QTest::addColumn<QString>("checksum");
    for (const char* row : {
             "md5:900150983cd24fb0d6963f7d28e17f72",
             "sha1:a9993e364706816aba3e25717850c26c9cd0d89d",
             "sha224:23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7",
             "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
             "sha384:cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
             "8086072ba1e7cc2358baeca134c825a7",
             "sha512:ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
             "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
             "sha3-256:3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532",
             "sha3-512:b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
             "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0",
         })
        QTest::newRow(QByteArray(row).split(':').front().constData()) << QString::fromLatin1(row);
}

void TestFileHash::agreesWithThePublishedDigests()
{
    QFETCH(const QString, checksum);
    const auto known = parseChecksum(checksum);
    QVERIFY(known);
    QCOMPARE(hashFile(fileOf("abc"), known->algorithm, {}, m_goOn), known->digest);
}

void TestFileHash::hashesAcrossItsBlocks()
{
    for (const qsizetype size : {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3'000'000}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 31 + i / 251);
        const auto expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QCOMPARE(hashFile(fileOf(bytes), QCryptographicHash::Sha256, {}, m_goOn), expected);
    }
}

// The open file is hashed, even if another file has got its name meanwhile.
void TestFileHash::hashesTheFileThatIsOpen()
{
    const QString path = m_folder.filePath(QStringLiteral("a.part"));
    const auto part = PartFile::create(path);
    QVERIFY(part && (*part)->write(0, "abc"));
    QVERIFY(QFile::rename(path, m_folder.filePath(QStringLiteral("aside"))));
    QFile other(path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5);
    const auto read = [&](qint64 offset, std::span<char> into) { return (*part)->read(offset, into); };
    QCOMPARE(hashAll(read, QCryptographicHash::Sha256, {}, m_goOn),
             QCryptographicHash::hash("abc", QCryptographicHash::Sha256));
}

void TestFileHash::tellsHowFarItIs()
{
    std::vector<qint64> steps;
    const auto watch = [&](qint64 done) { steps.push_back(done); };
    QVERIFY(hashFile(fileOf(QByteArray(1'000'000, 'x')), QCryptographicHash::Sha256, watch, m_goOn));
    QVERIFY(steps.size() > 1);
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.back(), 1'000'000);
}

void TestFileHash::stopsWhenTold()
{
    std::atomic_bool stop = false;
    int steps = 0;
    const auto watch = [&](qint64) {
        ++steps;
        stop = true;
    };
    const auto hash = hashFile(fileOf(QByteArray(1'000'000, 'x')), QCryptographicHash::Sha256, watch, stop);
    QVERIFY(!hash);
    QCOMPARE(hash.error().kind, ErrorKind::Cancelled);
    QCOMPARE(steps, 1);
}

void TestFileHash::saysThatReadingFailed()
{
    const auto unreadable = [](qint64, std::span<char>) -> Expected<qint64> {
        return failure(ErrorKind::DiskError, QStringLiteral("the disk is broken"));
    };
    const auto hash = hashAll(unreadable, QCryptographicHash::Sha256, {}, m_goOn);
    QVERIFY(!hash);
    QCOMPARE(hash.error().detail.english(), QStringLiteral("the disk is broken"));
}

// A process has no memory at its first address, though the file of its memory can be opened.
void TestFileHash::saysThatReadingAFileFailed()
{
#ifdef Q_OS_LINUX
    const QString path = QStringLiteral("/proc/self/mem");
    const auto hash = hashFile(path, QCryptographicHash::Sha256, {}, m_goOn);
    QVERIFY(!hash);
    QCOMPARE(hash.error().kind, ErrorKind::DiskError);
    QVERIFY2(hash.error().detail.english().contains(path), qPrintable(hash.error().detail.english()));
#else
    QSKIP("no file is known here that opens and can't be read");
#endif
}

void TestFileHash::saysWhyItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing there") << m_folder.filePath(QStringLiteral("gone"));
    QTest::newRow("a folder") << m_folder.path();
}

void TestFileHash::saysWhyItCannotRead()
{
    QFETCH(const QString, path);
    const auto hash = hashFile(path, QCryptographicHash::Sha256, {}, m_goOn);
    QVERIFY(!hash);
    QCOMPARE(hash.error().kind, ErrorKind::DiskError);
    QVERIFY(hash.error().detail.english().contains(path));
}

QTEST_APPLESS_MAIN(TestFileHash)
#include "tst_file_hash.moc"
