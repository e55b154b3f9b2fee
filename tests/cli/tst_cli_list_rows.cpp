#include "app/cli/reporting/list_rows.h"
#include "app/cli/terminal/text_width.h"

#include <QTest>

#include <limits>

using namespace tributary;
using namespace tributary::cli;
using namespace std::chrono_literals;

// The window's list as the terminal shows it.
class TestCliListRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standBelowEachOther();
    void tellNoSpeedOfWhatStands();
    void cutNoNameInAFile();
    void fitAnyTerminal_data();
    void fitAnyTerminal();
    void keepTheNameInANarrowTerminal();
    void steerNoTerminal();
};

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

DownloadSnapshot download(quint64 id, DownloadState state, const QString& name)
{
    DownloadSnapshot download;
    download.id = DownloadId{id};
    download.state = state;
    download.path = QLatin1String("/home/me/") + name;
    return download;
}

DownloadSnapshot running(quint64 id, const QString& name)
{
    DownloadSnapshot running = download(id, DownloadState::Downloading, name);
    running.size = 100 * mebibyte;
    running.bytes = 45 * mebibyte;
    running.bytesPerSecond = 5 * mebibyte;
    running.timeLeft = 11s;
    return running;
}

QList<DownloadSnapshot> someDownloads()
{
    DownloadSnapshot waiting;
    waiting.id = DownloadId{1000007};
    waiting.url = QUrl(QStringLiteral("https://example.org/paper.pdf"));
    return {running(8, QStringLiteral("debian.iso")), waiting,
            download(12, DownloadState::Failed, QStringLiteral("gone.zip"))};
}

QStringList rowsFor(const QList<DownloadSnapshot>& downloads, std::optional<int> columns)
{
    return listRows(downloads, columns, u"..");
}

} // namespace

void TestCliListRows::standBelowEachOther()
{
    const QStringList expected{
        QStringLiteral("      8  Downloading   45%    100 MiB    5.0 MiB/s      0:11  debian.iso"),
        QStringLiteral("1000007  Waiting                                              paper.pdf"),
        QStringLiteral("     12  Failed                                               gone.zip")};
    QCOMPARE(rowsFor(someDownloads(), std::nullopt), expected);
    QCOMPARE(rowsFor(someDownloads(), 100), expected);
    QCOMPARE(rowsFor({}, 80), QStringList());
}

void TestCliListRows::tellNoSpeedOfWhatStands()
{
    DownloadSnapshot paused = running(1, QStringLiteral("a"));
    paused.state = DownloadState::Paused;
    const QString row = rowsFor({paused}, std::nullopt).constFirst();
    QVERIFY2(!row.contains(QLatin1String("/s")) && !row.contains(QLatin1String("0:11")), qPrintable(row));
    QVERIFY2(row.contains(QLatin1String("45%")), qPrintable(row));
    DownloadSnapshot verifying = running(1, QStringLiteral("a"));
    verifying.state = DownloadState::Verifying;
    verifying.stepBytes = 10 * mebibyte;
    QVERIFY(rowsFor({verifying}, std::nullopt).constFirst().contains(QLatin1String("10%")));
    DownloadSnapshot gone = running(1, QStringLiteral("a"));
    gone.state = DownloadState::Cancelled;
    gone.bytes = 0;
    QVERIFY(!rowsFor({gone}, std::nullopt).constFirst().contains(u'%'));
}

// A script may look for it.
void TestCliListRows::cutNoNameInAFile()
{
    const QString name(300, u'x');
    QVERIFY(rowsFor({running(1, name)}, std::nullopt).constFirst().endsWith(QString(u' ' + name)));
}

void TestCliListRows::fitAnyTerminal_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {1, 2, 5, 8, 10, 20, 24, 30, 40, 46, 60, 79, 80, 120, 500})
        QTest::newRow(qPrintable(QString::number(columns))) << columns;
}

void TestCliListRows::fitAnyTerminal()
{
    QFETCH(const int, columns);
    QList<DownloadSnapshot> downloads = someDownloads();
    downloads.append(running(3, QString(300, u'x')));
    downloads.append(running(
        4, QString::fromUtf8("漢字のとても長いファイル名です🎉👩‍👩‍👧.tar.gz")));
    downloads.append(running(std::numeric_limits<qint64>::max(), QStringLiteral("far.bin")));
    downloads.last().size = std::numeric_limits<qint64>::max();
    downloads.last().bytesPerSecond = std::numeric_limits<qint64>::max();
    downloads.last().timeLeft = std::chrono::hours(1'000'000);
    for (const QString& row : rowsFor(downloads, columns))
        QVERIFY2(columnsOf(row) <= columns, qPrintable(row));
}

void TestCliListRows::keepTheNameInANarrowTerminal()
{
    QCOMPARE(rowsFor({running(8, QStringLiteral("debian.iso"))}, 32),
             QStringList(QStringLiteral("8   45%  debian.iso")));
    QCOMPARE(rowsFor({running(8, QStringLiteral("debian-13.2.0-amd64-netinst.iso"))}, 24),
             QStringList(QStringLiteral("8  debian-13..etinst.iso")));
}

void TestCliListRows::steerNoTerminal()
{
    const DownloadSnapshot download = running(1, QStringLiteral("a\x1b[2J\n\r\x07\u202e.iso"));
    for (const auto columns : {std::optional<int>(), std::optional(80)}) {
        const QStringList rows = rowsFor({download}, columns);
        QVERIFY2(rows.constFirst().endsWith(QLatin1String("  a?[2J????.iso")), qPrintable(rows.constFirst()));
    }
}

QTEST_APPLESS_MAIN(TestCliListRows)
#include "tst_cli_list_rows.moc"
