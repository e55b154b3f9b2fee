#include "core/http/exchange/inflater.h"
#include "tests/support/answers/gzip.h"
#include "tests/support/answers/virtual_file.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestInflater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inflatesWhatComesInAnySteps_data();
    void inflatesWhatComesInAnySteps();
    void inflatesWhatIsCalledDeflate_data();
    void inflatesWhatIsCalledDeflate();
    void knowsThatACutBodyIsNotAtItsEnd();
    void refusesDamage_data();
    void refusesDamage();
    void understandsTheUsualCodings();
};

namespace {

const QByteArray text = VirtualFile{.size = 300'000}.bytes() + QByteArray(700'000, 'a');

struct Inflated
{
    QByteArray bytes;
    bool isAtEnd = false;
    std::optional<DownloadError> error;
};

Inflated inflated(QByteArray compressed, qsizetype step, const QByteArray& coding = "gzip")
{
    Inflater inflater(coding);
    Inflated all;
    for (qsizetype at = 0; at < compressed.size(); at += step) {
        const qsizetype length = std::min(step, compressed.size() - at);
        inflater.feed({compressed.data() + at, static_cast<size_t>(length)});
        for (auto bytes = inflater.next(); !bytes || !bytes->empty(); bytes = inflater.next()) {
            if (!bytes) {
                all.error = bytes.error();
                return all;
            }
            all.bytes.append(bytes->data(), static_cast<qsizetype>(bytes->size()));
        }
    }
    all.isAtEnd = inflater.isAtEnd();
    return all;
}

} // namespace

void TestInflater::inflatesWhatComesInAnySteps_data()
{
    QTest::addColumn<QByteArray>("compressed");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("step");
    for (const int step : {1000, 65536, 10'000'000}) {
        QTest::addRow("gzip by %d", step) << gzip(text) << text << step;
        QTest::addRow("two gzips by %d", step) << gzip(text) + gzip("more") << text + "more" << step;
        QTest::addRow("an empty gzip before it, by %d", step) << gzip({}) + gzip(text) << text << step;
        QTest::addRow("an empty gzip amid, by %d", step)
            << gzip(text) + gzip({}) + gzip({}) + gzip("more") << text + "more" << step;
        // qCompress writes zlib behind a length of four bytes.
        QTest::addRow("zlib by %d", step) << qCompress(text).mid(4) << text << step;
    }
    for (const int step : {1, 1000, 10'000'000}) {
        QTest::addRow("zeros behind it, by %d", step)
            << gzip("some words") + QByteArray(5000, '\0') << QByteArray("some words") << step;
        QTest::addRow("zeros amid, by %d", step)
            << gzip("some ") + QByteArray(512, '\0') + gzip("words") << QByteArray("some words") << step;
        QTest::addRow("words behind it, by %d", step) << gzip("some words") + "Warning: no such place\n"
                                                      << QByteArray("some words") << step;
        QTest::addRow("half of a mark behind it, by %d", step)
            << gzip("some words") + '\x1f' << QByteArray("some words") << step;
        QTest::addRow("two, by %d", step)
            << gzip("some ") + gzip("words") << QByteArray("some words") << step;
        QTest::addRow("zlib and words behind it, by %d", step)
            << qCompress(QByteArray("some words")).mid(4) + "Warning" << QByteArray("some words") << step;
    }
    QTest::newRow("many small ones, by less than all")
        << QByteArray(gzip("some words") + gzip({})).repeated(500) << QByteArray("some words").repeated(500)
        << 16384;
    QTest::newRow("by single bytes") << gzip("some words") << QByteArray("some words") << 1;
}

void TestInflater::inflatesWhatComesInAnySteps()
{
    QFETCH(QByteArray, compressed);
    QFETCH(QByteArray, expected);
    QFETCH(int, step);
    const Inflated all = inflated(compressed, step);
    QVERIFY(!all.error);
    QVERIFY(all.isAtEnd);
    QVERIFY(all.bytes == expected);
}

void TestInflater::inflatesWhatIsCalledDeflate_data()
{
    QTest::addColumn<QByteArray>("compressed");
    QTest::addColumn<bool>("isWhole");
    const QByteArray zlib = qCompress(text).mid(4);
    const QByteArray bare = zlib.mid(2).chopped(4);
    QTest::newRow("zlib") << zlib << true;
    QTest::newRow("without a head") << bare << true;
    QTest::newRow("without a head, cut") << bare.chopped(9) << false;
    QTest::newRow("gzip") << gzip(text) << true;
}

void TestInflater::inflatesWhatIsCalledDeflate()
{
    QFETCH(const QByteArray, compressed);
    QFETCH(const bool, isWhole);
    const Inflated all = inflated(compressed, 10'000, "deflate");
    QVERIFY(!all.error);
    QCOMPARE(all.isAtEnd, isWhole);
    QVERIFY(text.startsWith(all.bytes) && (!isWhole || all.bytes == text));
}

void TestInflater::knowsThatACutBodyIsNotAtItsEnd()
{
    const QByteArray whole = gzip(text);
    for (const qsizetype missing : {1, 4, 9, 1000}) {
        const Inflated all = inflated(whole.chopped(missing), 10'000);
        QVERIFY(!all.error);
        QVERIFY(!all.isAtEnd);
    }
}

void TestInflater::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("compressed");
    QByteArray wrongSum = gzip(text);
    wrongSum[wrongSum.size() - 6] = static_cast<char>(~wrongSum[wrongSum.size() - 6]);
    QTest::newRow("a wrong sum") << wrongSum;
    QTest::newRow("no gzip at all") << text;
    QTest::newRow("many words behind it") << gzip(text) + QByteArray(600, 'x');
    QTest::newRow("zeros without an end") << gzip("some words") + QByteArray(2 * 1024 * 1024, '\0');
    QTest::newRow("a second one with a damaged mark") << gzip(text) + 'x' + gzip(text).mid(1);
    QTest::newRow("a second one with a damaged head") << gzip(text) + "\x1f\x8b" + gzip(text).mid(1);
    QTest::newRow("called gzip, and without a head") << qCompress(text).mid(6).chopped(4);
}

void TestInflater::refusesDamage()
{
    QFETCH(QByteArray, compressed);
    const Inflated all = inflated(compressed, 10'000);
    QVERIFY(all.error);
    QCOMPARE(all.error->kind, ErrorKind::BadResponse);
}

void TestInflater::understandsTheUsualCodings()
{
    for (const char* coding : {"gzip", "x-gzip", "deflate", " GZip ", "identity, gzip", "gzip,",
                               "aws-chunked,gzip", "utf-8, deflate"})
        QVERIFY2(Inflater::understands(coding), coding);
    for (const char* coding : {"", "identity", "br", "zstd", "gzip, gzip"})
        QVERIFY2(!Inflater::understands(coding), coding);
}

QTEST_APPLESS_MAIN(TestInflater)
#include "tst_inflater.moc"
