#include "core/engine/asking/checksum_places.h"

#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

constexpr qint64 large = 100 * 1024 * 1024;
constexpr qint64 small = 1024 * 1024;

QStringList linksBeside(const QByteArray& link, qint64 size)
{
    QStringList links;
    const auto places = placesBeside(QUrl::fromEncoded(link), size);
    for (const ChecksumPlace& place : places)
        links.append(QString::fromLatin1(place.url.toEncoded()));
    return links;
}

} // namespace

// The places where the checksum of a file may be, in the order in which the search asks them.
class TestChecksumPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheMostUsual();
    void hasFewForASmallFile();
    void keepsTheSpellingOfTheLink_data();
    void keepsTheSpellingOfTheLink();
    void readsEachAsWhatItIs_data();
    void readsEachAsWhatItIs();
    void hasNone_data();
    void hasNone();
    void namesTheFileAsAListDoes_data();
    void namesTheFileAsAListDoes();
};

void TestChecksumPlaces::beginsWithTheMostUsual()
{
    const QString folder = QStringLiteral("https://a.example/iso/");
    const QStringList expected{
        folder + QLatin1String("a.iso.sha256"),   folder + QLatin1String("SHA256SUMS"),
        folder + QLatin1String("SHA512SUMS"),     folder + QLatin1String("sha256sum.txt"),
        folder + QLatin1String("a.iso.sha512"),   folder + QLatin1String("sha256sums.txt"),
        folder + QLatin1String("a.iso.sha256sum")};
    QCOMPARE(linksBeside("https://a.example/iso/a.iso", large), expected);
}

void TestChecksumPlaces::hasFewForASmallFile()
{
    const QByteArray link = "https://a.example/iso/a.iso";
    QCOMPARE(linksBeside(link, small), linksBeside(link, large).first(4));
    QCOMPARE(linksBeside(link, small + 1).size(), 7);
}

void TestChecksumPlaces::keepsTheSpellingOfTheLink_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("folders");
    const auto row = [](const char* name, const QByteArray& link, const char* own, const char* folders) {
        QTest::newRow(name) << link << QString::fromLatin1(own) << QString::fromLatin1(folders);
    };
    row("a token", "http://a/d/a.iso?token=1", "http://a/d/a.iso.sha256", "http://a/d/SHA256SUMS");
    row("a fragment", "http://a/d/a.iso#x", "http://a/d/a.iso.sha256", "http://a/d/SHA256SUMS");
    row("escapes", "http://a/d%20e/a%2Bb%25.iso", "http://a/d%20e/a%2Bb%25.iso.sha256",
        "http://a/d%20e/SHA256SUMS");
    row("at the root", "http://a:81/a.iso", "http://a:81/a.iso.sha256", "http://a:81/SHA256SUMS");
}

void TestChecksumPlaces::keepsTheSpellingOfTheLink()
{
    QFETCH(const QByteArray, link);
    const QStringList links = linksBeside(link, small);
    QTEST(links.at(0), "own");
    QTEST(links.at(1), "folders");
}

void TestChecksumPlaces::readsEachAsWhatItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ChecksumListKind>("kind");
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    using enum ChecksumListKind;
    const auto row = [](const char* name, ChecksumListKind kind, QCryptographicHash::Algorithm algorithm) {
        QTest::newRow(name) << QString::fromLatin1(name) << kind << algorithm;
    };
    row("a.iso.sha256", OfOneFile, QCryptographicHash::Sha256);
    row("a.iso.sha256sum", OfOneFile, QCryptographicHash::Sha256);
    row("a.iso.sha512", OfOneFile, QCryptographicHash::Sha512);
    row("SHA256SUMS", OfAFolder, QCryptographicHash::Sha256);
    row("sha256sum.txt", OfAFolder, QCryptographicHash::Sha256);
    row("sha256sums.txt", OfAFolder, QCryptographicHash::Sha256);
    row("SHA512SUMS", OfAFolder, QCryptographicHash::Sha512);
}

void TestChecksumPlaces::readsEachAsWhatItIs()
{
    QFETCH(const QString, name);
    const auto places = placesBeside(QUrl(QStringLiteral("http://a/d/a.iso")), large);
    const auto place = std::ranges::find(places, name, &ChecksumPlace::name);
    QVERIFY(place != places.end());
    QTEST(place->kind, "kind");
    QTEST(place->algorithm, "algorithm");
}

void TestChecksumPlaces::hasNone_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("a folder") << QByteArray("http://a/d/");
    QTest::newRow("a host") << QByteArray("http://a");
    QTest::newRow("a list itself") << QByteArray("http://a/d/SHA256SUMS");
    QTest::newRow("a list of one file itself") << QByteArray("http://a/d/a.iso.sha512");
}

void TestChecksumPlaces::hasNone()
{
    QFETCH(const QByteArray, link);
    QCOMPARE(linksBeside(link, large), QStringList());
}

void TestChecksumPlaces::namesTheFileAsAListDoes_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("http://a/d/a.iso?b=/c") << QStringLiteral("a.iso");
    QTest::newRow("escaped") << QByteArray("http://a/d/a%20b%C3%A4%25.iso") << QStringLiteral("a bä%.iso");
    // The folder of the link has no such file: a list there may have another one called "a.iso".
    QTest::newRow("with a slash in it")
        << QByteArray("http://a/d/old%2Fa.iso") << QStringLiteral("old/a.iso");
    QTest::newRow("a folder") << QByteArray("http://a/d/") << QString();
}

void TestChecksumPlaces::namesTheFileAsAListDoes()
{
    QFETCH(const QByteArray, link);
    QTEST(nameInFolder(QUrl::fromEncoded(link)), "name");
}

QTEST_APPLESS_MAIN(TestChecksumPlaces)
#include "tst_checksum_places.moc"
