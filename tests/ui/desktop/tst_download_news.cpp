#include "tests/ui/settings/temporary_settings.h"
#include "ui/desktop/notices/download_news.h"

#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

class DownloadNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOneFileByItsName();
    void tellsSeveralTogether();
    void tellsWhyOneFailed();
    void tellsTheEndOfAll();
    void knowsWhenNothingIsLeft();
    void knowsThatTheLastOneWasSkipped();
    void tellsASingleOneNotAsAll();
    void beginsToCountAnewAfterTheEndOfAll();
    void keepsStillAboutWhatIsNotWanted();
    void tellsEachWhereTheEndOfAllIsNotWanted();

private:
    QList<Announcement> told();

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<DownloadNews> m_news;
    std::unique_ptr<QSignalSpy> m_announcements;
    bool m_anyLeft = true;
};

namespace {

const DownloadError notFound{.kind = ErrorKind::NotFound, .httpStatus = 404, .detail = {}};

} // namespace

void DownloadNewsTest::init()
{
    m_anyLeft = true;
    m_settings = std::make_unique<TemporarySettings>();
    m_news = std::make_unique<DownloadNews>(*m_settings, [this] { return m_anyLeft; }, 1ms);
    m_announcements = std::make_unique<QSignalSpy>(m_news.get(), &DownloadNews::announced);
}

// The announcements of all that was noted until now.
QList<Announcement> DownloadNewsTest::told()
{
    if (m_announcements->isEmpty())
        m_announcements->wait(500);
    QList<Announcement> all;
    for (const QList<QVariant>& arguments : std::as_const(*m_announcements))
        all.append(arguments.first().value<Announcement>());
    m_announcements->clear();
    return all;
}

void DownloadNewsTest::tellsOneFileByItsName()
{
    m_news->noteFinished(QStringLiteral("/home/ada/a.pdf"));
    QCOMPARE(told(), (QList{Announcement{.title = QStringLiteral("1 download(s) finished"),
                                         .text = QStringLiteral("a.pdf"),
                                         .path = QStringLiteral("/home/ada/a.pdf")}}));
}

void DownloadNewsTest::tellsSeveralTogether()
{
    for (int i = 1; i <= 12; ++i)
        m_news->noteFinished(QStringLiteral("/tmp/%1.pdf").arg(i));
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("1.pdf\n2.pdf\n3.pdf\n…"));
    QCOMPARE(all.first().path, QStringLiteral("/tmp/12.pdf"));
}

void DownloadNewsTest::tellsWhyOneFailed()
{
    m_news->noteFailed(QStringLiteral("old.zip"), notFound);
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("old.zip: Not found (404)"));
    QVERIFY(all.first().path.isEmpty());
}

void DownloadNewsTest::tellsTheEndOfAll()
{
    m_news->noteFinished(QStringLiteral("/tmp/a.pdf"));
    QCOMPARE(told().size(), 1);
    m_anyLeft = false;
    m_news->noteFailed(QStringLiteral("old.zip"), notFound);
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().title, QStringLiteral("All downloads are done"));
    QCOMPARE(all.first().text, QStringLiteral("1 finished · 1 failed"));
}

void DownloadNewsTest::knowsWhenNothingIsLeft()
{
    QSignalSpy allDone(m_news.get(), &DownloadNews::allDone);
    m_news->noteFinished(QStringLiteral("/tmp/a.pdf"));
    QCOMPARE(told().size(), 1);
    QCOMPARE(allDone.count(), 0);
    m_anyLeft = false;
    m_news->noteFinished(QStringLiteral("/tmp/b.pdf"));
    QVERIFY(allDone.wait());
    QCOMPARE(allDone.count(), 1);
}

void DownloadNewsTest::knowsThatTheLastOneWasSkipped()
{
    QSignalSpy allDone(m_news.get(), &DownloadNews::allDone);
    m_anyLeft = false;
    m_news->noteSkipped();
    QVERIFY(allDone.wait());
    QCOMPARE(m_announcements->count(), 0);
}

void DownloadNewsTest::tellsASingleOneNotAsAll()
{
    m_anyLeft = false;
    m_news->noteFinished(QStringLiteral("/tmp/a.pdf"));
    QCOMPARE(told().first().text, QStringLiteral("a.pdf"));
}

void DownloadNewsTest::beginsToCountAnewAfterTheEndOfAll()
{
    m_anyLeft = false;
    for (int i = 0; i < 2; ++i) {
        m_news->noteFinished(QStringLiteral("/tmp/a.pdf"));
        QCOMPARE(told().first().text, QStringLiteral("a.pdf"));
    }
}

void DownloadNewsTest::keepsStillAboutWhatIsNotWanted()
{
    m_settings->settings().set(setting::tellsFinished, false);
    m_news->noteFinished(QStringLiteral("/tmp/a.pdf"));
    m_news->noteFailed(QStringLiteral("old.zip"), notFound);
    const auto all = told();
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().title.contains(QLatin1String("failed")));
}

void DownloadNewsTest::tellsEachWhereTheEndOfAllIsNotWanted()
{
    m_settings->settings().set(setting::tellsAllDone, false);
    m_anyLeft = false;
    m_news->noteFinished(QStringLiteral("/tmp/a.pdf"));
    m_news->noteFailed(QStringLiteral("old.zip"), notFound);
    QCOMPARE(told().size(), 2);
}

QTEST_GUILESS_MAIN(DownloadNewsTest)
#include "tst_download_news.moc"
