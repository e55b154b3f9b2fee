#include "ui/window/announcer.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QStatusBar>
#include <QTest>

using namespace tributary;

// The foot of a window says to a person one thing after the other.
class AnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNewsInOneLine();
    void answersAtOnceWhateverIsThere();
    void refusesInABoxThatWaitsForNobody();

private:
    QStatusBar& foot() const { return *m_window->statusBar(); }
    static Announcement finished(const char* name);

    std::unique_ptr<QMainWindow> m_window;
    Announcer* m_announcer = nullptr;
};

namespace {

const QString complaint = QStringLiteral("“nonsense” is no link.");

} // namespace

void AnnouncerTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_announcer = new Announcer(foot(), *m_window);
}

Announcement AnnouncerTest::finished(const char* name)
{
    return {.title = QStringLiteral("Finished"), .text = QLatin1String(name), .path = {}};
}

void AnnouncerTest::saysNewsInOneLine()
{
    m_announcer->announce(finished("a.iso\nb.iso"));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Finished: a.iso, b.iso"));
}

void AnnouncerTest::answersAtOnceWhateverIsThere()
{
    m_announcer->announce(finished("a.iso"));
    m_announcer->say(complaint);
    QCOMPARE(foot().currentMessage(), complaint);
    m_announcer->say(QStringLiteral("Link copied."));
    QCOMPARE(foot().currentMessage(), QStringLiteral("Link copied."));
}

void AnnouncerTest::refusesInABoxThatWaitsForNobody()
{
    m_announcer->refuse(QStringLiteral("The list could not be exported."), QStringLiteral("<b>disk</b>"));
    const auto* box = m_window->findChild<QMessageBox*>();
    QVERIFY(box && box->isVisible());
    QVERIFY(!box->isModal());
    QCOMPARE(box->text(), QStringLiteral("The list could not be exported."));
    QCOMPARE(box->informativeText(), QStringLiteral("<b>disk</b>"));
    QCOMPARE(box->textFormat(), Qt::PlainText);
}

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
