#include "core/storage/part/ledger.h"
#include "tests/fuzz/input_rules.h"
#include "tests/fuzz/parser_rules.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace tributary;

using Rule = std::function<QLatin1String(const QByteArray&)>;

// Every seed, every beginning of it and every single flipped byte of it.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
    void holdsALedgerThatIsRead();
};

namespace {

constexpr QLatin1String corpus(TRIBUTARY_CORPUS);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addRows(const char* parser, const Rule& rule)
{
    const QDir folder(corpus + u'/' + QLatin1String(parser));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        QTest::addRow("%s/%s", parser, qPrintable(name)) << folder.filePath(name) << rule;
}

} // namespace

void TestCorpus::keepsItsPromises_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Rule>("rule");
    addRows("answer_head", brokenAnswerHeadRule);
    addRows("apt_line", brokenAptLineRule);
    addRows("checksum_list", brokenChecksumListRule);
    addRows("chunk_framing", brokenChunkFramingRule);
    addRows("content_disposition", brokenContentDispositionRule);
    addRows("content_range", brokenContentRangeRule);
    addRows("cookie_file", brokenCookieFileRule);
    addRows("curl_command", brokenCurlRule);
    addRows("file_name", brokenFileNameRule);
    addRows("html_links", brokenHtmlRule);
    addRows("input", brokenInputRule);
    addRows("ledger", brokenLedgerRule);
    addRows("list", brokenListRule);
    addRows("markdown_links", brokenMarkdownRule);
    addRows("metalink", brokenMetalinkRule);
    addRows("netrc", brokenNetrcRule);
    addRows("retry_after", brokenRetryAfterRule);
    addRows("url_pattern", brokenUrlPatternRule);
}

void TestCorpus::keepsItsPromises()
{
    QFETCH(const QString, path);
    QFETCH(const Rule, rule);
    const QByteArray seed = contentOf(path);
    QVERIFY(!seed.isEmpty());
    QCOMPARE(rule(seed), QLatin1String());
    const qsizetype most = std::min<qsizetype>(seed.size(), 300);
    for (qsizetype at = 0; at < most; ++at) {
        QCOMPARE(rule(seed.left(at)), QLatin1String());
        QByteArray flipped = seed;
        flipped[at] = static_cast<char>(~flipped[at]);
        QCOMPARE(rule(flipped), QLatin1String());
    }
}

void TestCorpus::holdsALedgerThatIsRead()
{
    QVERIFY(decodeLedger(contentOf(corpus + QLatin1String("/ledger/whole"))));
}

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
