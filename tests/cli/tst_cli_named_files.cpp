#include "app/cli/commands/named_files.h"
#include "app/cli/commands/requests.h"

#include <QTest>

using namespace tributary;
using namespace tributary::cli;

namespace {

ListedDownload entryAt(qint64 line, const char* link, const char* name,
                       ConflictPolicy onConflict = ConflictPolicy::Rename)
{
    DownloadRequest request{.url = QUrl(QString::fromLatin1(link))};
    request.target.folder = QStringLiteral("/there");
    request.target.fileName = QString::fromLatin1(name);
    request.target.onConflict = onConflict;
    return {.line = line, .request = request};
}

} // namespace

// Entries of one list that name one file.
class TestCliNamedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEarlierLineOfAName();
    void leavesNamesOfLinksAlone();
    void aSkippedLinkMayComeTwice();
    void templatesTellHostsApart();
    void asksForANumberOrFails_data();
    void asksForANumberOrFails();
};

void TestCliNamedFiles::findsTheEarlierLineOfAName()
{
    NamedFiles files(LinkListPlacement::InFolder);
    QCOMPARE(files.take(entryAt(1, "http://h/a", "x.bin")), std::nullopt);
    QCOMPARE(files.take(entryAt(3, "http://h/b", "y.bin")), std::nullopt);
    QCOMPARE(files.take(entryAt(5, "http://h/c", "x.bin")), std::optional(LineOfList{1}));
    QCOMPARE(files.take(entryAt(7, "http://h/d", "x.bin")), std::optional(LineOfList{1}));
    ListedDownload elsewhere = entryAt(9, "http://h/e", "x.bin");
    elsewhere.request.target.folder = QStringLiteral("/there/sub");
    QCOMPARE(files.take(elsewhere), std::nullopt);
    QCOMPARE(files.take(entryAt(1, "http://h/f", "z.bin"), 1), std::nullopt);
    QCOMPARE(files.take(entryAt(2, "http://h/g", "z.bin"), 2), std::optional(LineOfList{1, 1}));
}

void TestCliNamedFiles::leavesNamesOfLinksAlone()
{
    NamedFiles inFolder(LinkListPlacement::InFolder);
    QCOMPARE(inFolder.take(entryAt(1, "http://h/p/a.bin", "")), std::nullopt);
    QCOMPARE(inFolder.take(entryAt(2, "http://h/q/a.bin", "")), std::nullopt);
    NamedFiles byUrl(LinkListPlacement::ByUrl);
    QCOMPARE(byUrl.take(entryAt(1, "http://h/a.bin?1", "a.bin")), std::nullopt);
    QCOMPARE(byUrl.take(entryAt(2, "http://h/a.bin?2", "a.bin")), std::nullopt);
    QCOMPARE(byUrl.take(entryAt(3, "http://h/b.bin", "x.bin")), std::nullopt);
    QCOMPARE(byUrl.take(entryAt(4, "http://h/c.bin", "x.bin")), std::optional(LineOfList{3}));
}

void TestCliNamedFiles::aSkippedLinkMayComeTwice()
{
    using enum ConflictPolicy;
    NamedFiles files(LinkListPlacement::InFolder);
    QCOMPARE(files.take(entryAt(1, "http://h/a", "x.bin", Skip)), std::nullopt);
    QCOMPARE(files.take(entryAt(3, "http://h/a", "x.bin", Skip)), std::nullopt);
    QCOMPARE(files.take(entryAt(5, "http://h/b", "x.bin", Skip)), std::optional(LineOfList{1}));
    QCOMPARE(files.take(entryAt(7, "http://h/a", "x.bin", Fail)), std::optional(LineOfList{1}));
}

void TestCliNamedFiles::templatesTellHostsApart()
{
    NamedFiles files(LinkListPlacement::InFolder);
    const auto templated = [](qint64 line, const char* link) {
        ListedDownload entry = entryAt(line, link, "x.bin");
        entry.request.target.nameTemplate = QStringLiteral("{host}/{name}");
        return entry;
    };
    QCOMPARE(files.take(templated(1, "http://one/a")), std::nullopt);
    QCOMPARE(files.take(templated(3, "http://two/b")), std::nullopt);
    QCOMPARE(files.take(templated(5, "http://one/c")), std::optional(LineOfList{1}));
}

void TestCliNamedFiles::asksForANumberOrFails_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<bool>("runs");
    QTest::newRow("rename") << ConflictPolicy::Rename << true;
    QTest::newRow("overwrite") << ConflictPolicy::Overwrite << true;
    QTest::newRow("skip") << ConflictPolicy::Skip << false;
    QTest::newRow("fail") << ConflictPolicy::Fail << false;
}

void TestCliNamedFiles::asksForANumberOrFails()
{
    QFETCH(const ConflictPolicy, policy);
    QFETCH(const bool, runs);
    Options options;
    options.lists = QStringList{QStringLiteral("list.txt")};
    const Order order =
        orderForSameName(options, entryAt(3, "http://h/b", "x.bin", policy), QStringLiteral("1"), 2);
    QCOMPARE(order.request.has_value(), runs);
    if (runs) {
        QCOMPARE(order.notice.value_or(Phrase()).english(),
                 QStringLiteral("list.txt:3: line 1 gives the same file name"));
        QCOMPARE(order.subject.url, QUrl(QStringLiteral("http://h/b")));
    } else {
        QCOMPARE(order.request.error().kind, ErrorKind::Conflict);
        QCOMPARE(order.subject.text, QStringLiteral("list.txt:3"));
        QVERIFY(!order.notice);
    }
}

QTEST_GUILESS_MAIN(TestCliNamedFiles)
#include "tst_cli_named_files.moc"
