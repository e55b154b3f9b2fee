#include "tests/support/checks/file_check.h"
#include "tests/support/server/scripted_server.h"
#include "tests/system/support/window_session.h"

#include <QTest>

using namespace tributary::test;

// Links that come from another program on the same screen: really dragged by the mouse, and by the clipboard.
class TestWindowDrops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEED_A_SCREEN(); }
    void init();
    void cleanup();
    void aDroppedLinkOpensTheDialog();
    void severalDroppedLinksOpenAList();
    void pastedLinksAreAddedAtOnce();

private:
    bool runsPeer(const QStringList& words);
    // The next that the peer says.
    QByteArray word();
    bool drops();
    bool dragsToTheWindow(const QString& pause);
    QString link(const char* target) const { return QString::fromLatin1(m_server.url(target).toEncoded()); }
    bool arrives(const char* name, const char* target);

    ScriptedServer m_server;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<QProcess> m_peer;
};

void TestWindowDrops::init()
{
    m_session = std::make_unique<WindowSession>();
    QVERIFY(m_session->begins());
    QVERIFY(m_session->starts());
    QVERIFY(m_session->shows(QStringLiteral("Tributary")));
}

void TestWindowDrops::cleanup()
{
    if (m_peer) {
        m_peer->kill();
        m_peer->waitForFinished();
    }
    m_peer.reset();
    m_session.reset();
}

bool TestWindowDrops::runsPeer(const QStringList& words)
{
    m_peer = std::make_unique<QProcess>();
    m_peer->setProcessEnvironment(m_session->environment());
    m_peer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_peer->start(QStringLiteral(TRIBUTARY_WINDOW_PEER), words);
    return word() == "ready";
}

QByteArray TestWindowDrops::word()
{
    const bool says = QTest::qWaitFor([this] { return m_peer->canReadLine(); }, patienceMs());
    return says ? m_peer->readLine().trimmed() : QByteArray();
}

// Drags once more, and more slowly, where the window has not said in time that it takes the links; the mouse
// drops nothing then.
bool TestWindowDrops::drops()
{
    for (const char* pause : {"0.05", "0.2", "0.8"}) {
        if (!dragsToTheWindow(QLatin1String(pause)))
            return false;
        const QByteArray outcome = word();
        if (outcome != "refused")
            return outcome == "dropped";
    }
    return false;
}

// In steps: the programs tell each other at each of them whether it may be dropped there.
bool TestWindowDrops::dragsToTheWindow(const QString& pause)
{
    QByteArray place;
    if (!m_session->run({QStringLiteral("getactivewindow"), QStringLiteral("getwindowgeometry")}, &place))
        return false;
    const QByteArray corner = place.mid(place.indexOf("Position: ") + 10).split(' ').first();
    const int x = corner.split(',').value(0).toInt() + 500;
    const int y = corner.split(',').value(1).toInt() + 200;
    QStringList path{QStringLiteral("mousemove"), QStringLiteral("20"), QStringLiteral("20"),
                     QStringLiteral("mousedown"), QStringLiteral("1")};
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step)
        path += {QStringLiteral("mousemove"), QString::number(20 + (x - 20) * step / steps),
                 QString::number(20 + (y - 20) * step / steps), QStringLiteral("sleep"), pause};
    return m_session->run(path) && m_session->run({QStringLiteral("mouseup"), QStringLiteral("1")});
}

bool TestWindowDrops::arrives(const char* name, const char* target)
{
    const QString path = m_session->downloaded(QString::fromLatin1(name));
    return QTest::qWaitFor(
        [&] { return QFile::exists(path) && differenceFrom(*VirtualFile::atPath(target), path).isEmpty(); },
        patienceMs());
}

void TestWindowDrops::aDroppedLinkOpensTheDialog()
{
    QVERIFY(runsPeer({QStringLiteral("drag"), link("/200K/film.bin")}));
    QVERIFY(drops());
    QVERIFY(m_session->shows(QStringLiteral("New download")));
    QVERIFY(m_session->press({QStringLiteral("Return")}));
    QVERIFY(arrives("film.bin", "/200K/film.bin"));
}

void TestWindowDrops::severalDroppedLinksOpenAList()
{
    QVERIFY(runsPeer({QStringLiteral("drag"), link("/200K/a.bin"), link("/100K/b.bin")}));
    QVERIFY(drops());
    QVERIFY(m_session->shows(QStringLiteral("New downloads")));
    QVERIFY(m_session->press({QStringLiteral("Return")}));
    QVERIFY(arrives("a.bin", "/200K/a.bin"));
    QVERIFY(arrives("b.bin", "/100K/b.bin"));
}

void TestWindowDrops::pastedLinksAreAddedAtOnce()
{
    QVERIFY(runsPeer({QStringLiteral("offer"), link("/200K/a.bin") + u'\n' + link("/100K/b.bin")}));
    const QString first = m_session->downloaded(QStringLiteral("a.bin"));
    QVERIFY(m_session->pressUntil(QStringLiteral("ctrl+v"), [&] { return QFile::exists(first); }));
    QVERIFY(arrives("a.bin", "/200K/a.bin"));
    QVERIFY(arrives("b.bin", "/100K/b.bin"));
}

QTEST_GUILESS_MAIN(TestWindowDrops)
#include "tst_window_drops.moc"
