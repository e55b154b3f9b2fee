#include "tests/ui/list/sample_downloads.h"
#include "ui/list/rows/download_words.h"
#include "ui/list/rows/list_row.h"

#include <QTest>

using namespace tributary;

using enum DownloadState;

namespace {

DownloadSnapshot finishedAs(const QString& name)
{
    DownloadSnapshot download = samples::inState(7, Finished, name);
    download.size = download.bytes = 1000;
    download.startedAt = download.addedAt.addSecs(5);
    download.finishedAt = download.addedAt.addSecs(65);
    return download;
}

} // namespace

// A row of the list gives back all that it was told of a download.
class TestListRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data();
    void keepsEverything();
    void keepsWhatRestsInLittleRoom();
    void holdsItsWords_data();
    void holdsItsWords();
    void tellsWhenItStandsOtherwise();
};

void TestListRow::keepsEverything_data()
{
    QTest::addColumn<DownloadSnapshot>("download");
    QTest::addColumn<bool>("rests");
    const QList<DownloadSnapshot> all = samples::everyState();
    for (const DownloadSnapshot& download : all)
        QTest::addRow("%s", qPrintable(stateText(download.state)))
            << download << (download.state == Finished);
    const auto addFinished = [](const char* name, bool rests, auto change) {
        DownloadSnapshot download = finishedAs(QStringLiteral("a.bin"));
        change(download);
        QTest::newRow(name) << download << rests;
    };
    addFinished("nothing said", true, [](DownloadSnapshot& of) { of = DownloadSnapshot(); });
    addFinished("a category", true, [](auto& of) { of.category = QStringLiteral("Bücher"); });
    addFinished("of the world", true, [](auto& of) { of.path = QStringLiteral("/süß/日本/🎈.bin"); });
    addFinished("a line's end", true, [](auto& of) { of.path = QStringLiteral("/a\nb\n"); });
    addFinished("no path", true, [](auto& of) { of.path.clear(); });
    addFinished("no link", true, [](auto& of) { of.url = {}; });
    addFinished("an odd link", true,
                [](auto& of) { of.url = QUrl(QStringLiteral("http://ü@müller.example/%2F%00?a#b")); });
    addFinished("a password to be asked for", true,
                [](auto& of) { of.secretsMissing = Secret::Credentials; });
    addFinished("priority and place", true, [](auto& of) {
        of.priority = Priority::High;
        of.position.value = -5;
        of.mode = TransferMode::Segmented;
    });
    addFinished("checked", true, [](auto& of) { of.checkedBy = CheckedBy::Sha3_512; });
    addFinished("half a letter", false, [](auto& of) { of.path = QStringLiteral("/a") + QChar(0xD800); });
    addFinished("a zero", false, [](auto& of) { of.path = QStringLiteral("/a") + QChar(0) + u'b'; });
    addFinished("a size below zero", false, [](auto& of) { of.size = -1; });
    addFinished("an error", false, [](auto& of) { of.error = DownloadError{.kind = ErrorKind::DiskError}; });
    addFinished("parts", false, [](auto& of) { of.parts = QList<ByteRange>{{0, 10}}; });
    addFinished("a limit", false, [](auto& of) { of.ownLimit = 10; });
    addFinished("a speed", false, [](auto& of) { of.bytesPerSecond = 10; });
}

void TestListRow::keepsEverything()
{
    QFETCH(const DownloadSnapshot, download);
    QFETCH(const bool, rests);
    const ListRow listed(download);
    QVERIFY(listed.snapshot() == download);
    QVERIFY(listed.stands(download));
    QCOMPARE(listed.name(), nameText(download));
    QCOMPARE(listed.kind(), fileKindOf(nameText(download)));
    QCOMPARE(listed.id(), download.id);
    QCOMPARE(listed.state(), download.state);
    QCOMPARE(listed.bytes(), download.bytes);
    QCOMPARE(listed.priority(), download.priority);
    QVERIFY(listed.position() == download.position);
    QCOMPARE(listed.path(), download.path);
    QVERIFY(listed.link() == download.url);
    if (download.state == Finished)
        QCOMPARE(listed.whole() == nullptr, rests);
    if (download.addedAt.isValid())
        QCOMPARE(listed.addedAt(), download.addedAt.toMSecsSinceEpoch());
}

void TestListRow::keepsWhatRestsInLittleRoom()
{
    QVERIFY(sizeof(ListRow) <= 80);
    for (const DownloadState state : {Queued, Paused, Finished, Cancelled})
        QVERIFY(!ListRow(samples::inState(1, state, QStringLiteral("a"))).whole());
}

void TestListRow::holdsItsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("the name") << QStringLiteral("grün") << true;
    QTest::newRow("in capitals") << QStringLiteral("GRÜN") << true;
    QTest::newRow("the host") << QStringLiteral("Example") << true;
    QTest::newRow("not the folder") << QStringLiteral("holder") << false;
    QTest::newRow("not what is between") << QStringLiteral("7/grün.bin/") << false;
}

void TestListRow::holdsItsWords()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isHeld);
    DownloadSnapshot download = finishedAs(QStringLiteral("a"));
    download.url = QUrl(QStringLiteral("http://www.example.org/7"));
    download.path = QStringLiteral("/place-holder/Grün.bin");
    QCOMPARE(ListRow(download).holds(words), isHeld);
    download.bytesPerSecond = 1;
    QVERIFY(ListRow(download).whole());
    QCOMPARE(ListRow(download).holds(words), isHeld);
}

void TestListRow::tellsWhenItStandsOtherwise()
{
    const DownloadSnapshot download = finishedAs(QStringLiteral("a"));
    DownloadSnapshot other = download;
    other.finishedAt = other.finishedAt->addMSecs(1);
    QVERIFY(!ListRow(download).stands(other));
}

QTEST_MAIN(TestListRow)
#include "tst_list_row.moc"
