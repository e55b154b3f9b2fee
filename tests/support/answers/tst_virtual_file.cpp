#include "tests/support/checks/file_check.h"
#include "tests/support/checks/test_folder.h"

#include <QTest>

#include <set>

using namespace tributary::test;

class TestVirtualFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameBytesHoweverItIsCut();
    void differsBySeedAndByOffset();
    void takesItsSizeFromThePath_data();
    void takesItsSizeFromThePath();
    void findsADifferenceOnDisk();
};

void TestVirtualFile::givesTheSameBytesHoweverItIsCut()
{
    const VirtualFile file{.size = 200, .seed = 7};
    const QByteArray whole = file.bytes();
    for (qint64 begin = 0; begin < 24; ++begin) {
        for (qint64 end = begin; end < begin + 40; ++end)
            QCOMPARE(file.bytes(begin, end), whole.mid(begin, end - begin));
        QCOMPARE(file.byteAt(begin), whole.at(begin));
    }
}

void TestVirtualFile::differsBySeedAndByOffset()
{
    const VirtualFile file{.size = 1 << 20, .seed = 1};
    QVERIFY(file.bytes(0, 64) != VirtualFile({.size = 1 << 20, .seed = 2}).bytes(0, 64));
    const QByteArray bytes = file.bytes();
    std::set<QByteArray> stretches;
    for (qsizetype at = 0; at < bytes.size(); at += 16)
        stretches.insert(bytes.mid(at, 16));
    QCOMPARE(stretches.size(), static_cast<size_t>(bytes.size() / 16));
    QVERIFY(std::set<char>(bytes.begin(), bytes.end()).size() == 256);
}

void TestVirtualFile::takesItsSizeFromThePath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<qint64>("size");
    QTest::newRow("bytes") << QByteArray("/17/a") << qint64(17);
    QTest::newRow("kibibytes") << QByteArray("/100K/a.bin") << qint64(102400);
    QTest::newRow("gibibytes") << QByteArray("/3G/deep/er") << qint64(3) * 1024 * 1024 * 1024;
    QTest::newRow("nothing") << QByteArray("/0/a") << qint64(0);
    QTest::newRow("no name") << QByteArray("/17") << qint64(-1);
    QTest::newRow("no size") << QByteArray("/files/a") << qint64(-1);
    QTest::newRow("too large") << QByteArray("/9999999999G/a") << qint64(-1);
}

void TestVirtualFile::takesItsSizeFromThePath()
{
    QFETCH(QByteArray, path);
    QFETCH(qint64, size);
    const auto file = VirtualFile::atPath(path);
    QCOMPARE(file.has_value(), size >= 0);
    QCOMPARE(file ? file->size : -1, size);
}

void TestVirtualFile::findsADifferenceOnDisk()
{
    const TestFolder folder;
    const VirtualFile expected{.size = 3'000'000};
    const QString path = folder.path(QStringLiteral("copy"));
    QByteArray bytes = expected.bytes();
    QVERIFY(folder.write(QStringLiteral("copy"), bytes));
    QCOMPARE(differenceFrom(expected, path), QString());
    QCOMPARE(folder.names(), QStringList{QStringLiteral("copy")});

    bytes[2'000'000] = static_cast<char>(~bytes[2'000'000]);
    QVERIFY(folder.write(QStringLiteral("copy"), bytes));
    QCOMPARE(differenceFrom(expected, path), QStringLiteral("differs from byte 2000000 on"));
    QCOMPARE(differenceFrom(expected, path, {0, 2'000'000}), QString());

    QVERIFY(folder.write(QStringLiteral("copy"), bytes.left(1'000'000)));
    QCOMPARE(differenceFrom(expected, path), QStringLiteral("differs from byte 1000000 on"));
    QVERIFY(folder.write(QStringLiteral("copy"), expected.bytes() + '!'));
    QCOMPARE(differenceFrom(expected, path), QStringLiteral("has 3000001 bytes instead of 3000000"));
    QVERIFY(!differenceFrom(expected, folder.path(QStringLiteral("none"))).isEmpty());
}

QTEST_APPLESS_MAIN(TestVirtualFile)
#include "tst_virtual_file.moc"
