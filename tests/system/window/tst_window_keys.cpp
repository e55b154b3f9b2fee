#include "tests/support/server/scripted_server.h"
#include "tests/system/support/start_report.h"
#include "tests/system/support/window_session.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace tributary;
using namespace tributary::test;

// The keys that people are promised, pressed on a real keyboard's way to the real window; what they did is
// what the list shows, what lies on the clipboard, and what the desktop was asked to open.
class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEED_A_SCREEN(); }
    void init();
    void cleanup() { m_session.reset(); }
    void opensADialog_data();
    void opensADialog();
    void spacePausesAndResumes();
    void altAndArrowsChangeTheOrder();
    void deleteTakesARowAwayAndLeavesTheFile();
    void shiftDeleteTakesTheFileAsWell();
    void f2GivesTheFileAnotherName();
    void enterOpensTheFileAndWithCtrlItsFolder();
    void ctrlCCopiesTheLinksOfAllThatCtrlASelects();
    void ctrlFFilters();

private:
    // The window, with these in its list.
    bool startsWith(const QStringList& links);
    StartReport report();
    // The last that was told of the file with this number.
    std::optional<Told> toldOf(int number);
    bool reaches(int number, DownloadState state);
    QString link(const QByteArray& target) const
    {
        return QString::fromLatin1(m_server.url(target).toEncoded());
    }
    QString clipboard();
    QString opened();

    ScriptedServer m_server;
    QByteArray m_output;
    std::unique_ptr<WindowSession> m_session;
};

// A program that stands in for the desktop's own notes the files that are to be opened.
void TestWindowKeys::init()
{
    m_server.setScript(FileService());
    m_output.clear();
    m_session = std::make_unique<WindowSession>();
    const QString home = m_session->place().home;
    QVERIFY(QDir().mkpath(home + QLatin1String("/bin")));
    QFile opener(home + QLatin1String("/bin/xdg-open"));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    QVERIFY(opener.write("#!/bin/sh\nprintf '%s\\n' \"$1\" >> \"$HOME/opened\"\n") > 0);
    QVERIFY(opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcessEnvironment& environment = m_session->environment();
    environment.insert(QStringLiteral("PATH"),
                       home + QLatin1String("/bin:") + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(TRIBUTARY_DRIVER_FOLDER));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("tributarydriver"));
    environment.insert(QStringLiteral("TRIBUTARY_DRIVER"), QStringLiteral("watch"));
    QVERIFY(m_session->begins());
}

bool TestWindowKeys::startsWith(const QStringList& links)
{
    if (!m_session->starts(links) || !m_session->shows(tributaryWindow))
        return false;
    const auto hasAll = [&] { return report().told.size() == links.size(); };
    return QTest::qWaitFor(hasAll, patienceMs());
}

StartReport TestWindowKeys::report()
{
    m_output += m_session->program().readAllStandardOutput();
    return StartReport::from(m_output);
}

std::optional<Told> TestWindowKeys::toldOf(int number)
{
    for (const QList<Told>& told : report().told) {
        if (told.last().number == number)
            return told.last();
    }
    return std::nullopt;
}

bool TestWindowKeys::reaches(int number, DownloadState state)
{
    const auto isSo = [=, this] {
        const auto told = toldOf(number);
        return told && told->state == state;
    };
    return QTest::qWaitFor(isSo, patienceMs());
}

QString TestWindowKeys::clipboard()
{
    QProcess peer;
    peer.setProcessEnvironment(m_session->environment());
    peer.start(QStringLiteral(TRIBUTARY_WINDOW_PEER), {QStringLiteral("take")});
    peer.waitForFinished(patienceMs());
    return QString::fromUtf8(peer.readAllStandardOutput());
}

QString TestWindowKeys::opened()
{
    QFile note(m_session->place().home + QLatin1String("/opened"));
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()) : QString();
}

void TestWindowKeys::opensADialog_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("title");
    QTest::newRow("Ctrl+N") << QStringLiteral("ctrl+n") << QStringLiteral("New download");
    QTest::newRow("Ctrl+,") << QStringLiteral("ctrl+comma") << QStringLiteral("Settings");
    QTest::newRow("F1") << QStringLiteral("F1") << QStringLiteral("Help");
}

void TestWindowKeys::opensADialog()
{
    QFETCH(const QString, key);
    QFETCH(const QString, title);
    QVERIFY(startsWith({}));
    QVERIFY(m_session->pressUntil(key, [&] { return m_session->hasInFront(title); }));
    QVERIFY(m_session->press({QStringLiteral("Escape")}));
    QVERIFY(m_session->shows(tributaryWindow));
}

void TestWindowKeys::spacePausesAndResumes()
{
    m_server.setScript(FileService().atRate(slowRate));
    QVERIFY(startsWith({link("/64M/file-1.bin")}));
    QVERIFY(reaches(1, DownloadState::Downloading));
    QVERIFY(m_session->press({QStringLiteral("ctrl+a")}));
    QVERIFY(m_session->press({QStringLiteral("space")}));
    QVERIFY(reaches(1, DownloadState::Paused));
    QVERIFY(m_session->press({QStringLiteral("space")}));
    QVERIFY(reaches(1, DownloadState::Downloading));
}

void TestWindowKeys::altAndArrowsChangeTheOrder()
{
    m_server.setScript(FileService().atRate(slowRate));
    // A finished download keeps its place, so the files are too large to finish here.
    QVERIFY(startsWith({link("/256M/file-1.bin"), link("/256M/file-2.bin"), link("/256M/file-3.bin")}));
    const auto order = [this] {
        QList<int> numbers{1, 2, 3};
        std::ranges::sort(numbers, {}, [this](int number) { return toldOf(number)->place; });
        return numbers;
    };
    const auto becomes = [&](const QList<int>& wanted, int waitsMs = patienceMs()) {
        return QTest::qWaitFor([&] { return order() == wanted; }, waitsMs);
    };
    QCOMPARE(order(), (QList<int>{1, 2, 3}));
    // Moving all by one changes nothing, but shows the list in the order of the queue. On a busy machine a
    // key may come before the window shows its rows; so what is moved is told by the order before the keys.
    QList<int> before;
    const auto movesTheFirst = [&] {
        before = order();
        for (const char* key : {"ctrl+a", "alt+Up", "Home", "alt+Down"}) {
            if (!m_session->press({QString::fromLatin1(key)}))
                return false;
        }
        return becomes({before.at(1), before.at(0), before.at(2)}, patienceMs() / 20);
    };
    QVERIFY(QTest::qWaitFor(movesTheFirst, patienceMs() * 2));
    QVERIFY(m_session->press({QStringLiteral("alt+End")}));
    QVERIFY(becomes({before.at(1), before.at(2), before.at(0)}));
    QVERIFY(m_session->press({QStringLiteral("alt+Up")}));
    QVERIFY(becomes({before.at(1), before.at(0), before.at(2)}));
}

void TestWindowKeys::deleteTakesARowAwayAndLeavesTheFile()
{
    QVERIFY(startsWith({link("/20K/file-1.bin"), link("/20K/file-2.bin")}));
    QVERIFY(reaches(1, DownloadState::Finished));
    QVERIFY(reaches(2, DownloadState::Finished));
    QVERIFY(m_session->press({QStringLiteral("Home")}));
    QVERIFY(m_session->press({QStringLiteral("Delete")}));
    QTRY_COMPARE_WITH_TIMEOUT(report().gone.size(), 1, patienceMs());
    for (const char* name : {"file-1.bin", "file-2.bin"})
        QVERIFY(QFile::exists(m_session->downloaded(QLatin1String(name))));
}

// After a question whose safe answer is No.
void TestWindowKeys::shiftDeleteTakesTheFileAsWell()
{
    QVERIFY(startsWith({link("/20K/file-1.bin")}));
    QVERIFY(reaches(1, DownloadState::Finished));
    const QString file = m_session->downloaded(QStringLiteral("file-1.bin"));
    const QString question = QStringLiteral("Remove with file");
    QVERIFY(m_session->press({QStringLiteral("Home")}));
    QVERIFY(m_session->pressUntil(QStringLiteral("shift+Delete"),
                                  [&] { return m_session->hasInFront(question); }));
    QVERIFY(m_session->press({QStringLiteral("Return")}));
    QVERIFY(m_session->shows(tributaryWindow));
    QVERIFY(QFile::exists(file));
    QVERIFY(m_session->pressUntil(QStringLiteral("shift+Delete"),
                                  [&] { return m_session->hasInFront(question); }));
    QVERIFY(m_session->press({QStringLiteral("alt+y")}));
    QTRY_COMPARE_WITH_TIMEOUT(report().gone.size(), 1, patienceMs());
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(file), patienceMs());
}

void TestWindowKeys::f2GivesTheFileAnotherName()
{
    QVERIFY(startsWith({link("/20K/file-1.bin")}));
    QVERIFY(reaches(1, DownloadState::Finished));
    QVERIFY(m_session->press({QStringLiteral("Home")}));
    QVERIFY(m_session->pressUntil(QStringLiteral("F2"),
                                  [this] { return m_session->hasInFront(QStringLiteral("Rename")); }));
    // The extension of the name stays.
    QVERIFY(m_session->type(QStringLiteral("other")));
    QVERIFY(m_session->press({QStringLiteral("Return")}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_session->downloaded(QStringLiteral("other.bin"))), patienceMs());
    QVERIFY(!QFile::exists(m_session->downloaded(QStringLiteral("file-1.bin"))));
}

void TestWindowKeys::enterOpensTheFileAndWithCtrlItsFolder()
{
    QVERIFY(startsWith({link("/20K/file-1.bin")}));
    QVERIFY(reaches(1, DownloadState::Finished));
    const QString file = m_session->downloaded(QStringLiteral("file-1.bin"));
    const QString folder = QFileInfo(file).path();
    QVERIFY(m_session->press({QStringLiteral("Home")}));
    QVERIFY(m_session->press({QStringLiteral("Return")}));
    QTRY_VERIFY_WITH_TIMEOUT(opened().contains(file), patienceMs());
    QVERIFY(m_session->press({QStringLiteral("ctrl+Return")}));
    QTRY_VERIFY_WITH_TIMEOUT(opened().split(u'\n').contains(folder) ||
                                 opened().contains(QUrl::fromLocalFile(folder).toString() + u'\n'),
                             patienceMs());
}

void TestWindowKeys::ctrlCCopiesTheLinksOfAllThatCtrlASelects()
{
    const QStringList links{link("/20K/file-1.bin"), link("/20K/file-2.bin")};
    QVERIFY(startsWith(links));
    QVERIFY(reaches(2, DownloadState::Finished));
    QVERIFY(m_session->press({QStringLiteral("ctrl+a")}));
    QVERIFY(m_session->press({QStringLiteral("ctrl+c")}));
    const auto copied = [this] {
        QStringList lines = clipboard().split(u'\n');
        lines.sort();
        return lines;
    };
    QTRY_COMPARE_WITH_TIMEOUT(copied(), links, patienceMs());
}

void TestWindowKeys::ctrlFFilters()
{
    QVERIFY(startsWith({link("/20K/file-1.bin"), link("/20K/file-2.bin"), link("/20K/file-3.bin")}));
    QVERIFY(reaches(3, DownloadState::Finished));
    QVERIFY(m_session->press({QStringLiteral("ctrl+f")}));
    QVERIFY(m_session->type(QStringLiteral("file-2")));
    QVERIFY(m_session->run({QStringLiteral("mousemove"), QStringLiteral("--window"), m_session->window(),
                            QStringLiteral("500"), QStringLiteral("250"), QStringLiteral("click"),
                            QStringLiteral("1")}));
    QVERIFY(m_session->press({QStringLiteral("ctrl+a")}));
    QVERIFY(m_session->press({QStringLiteral("ctrl+c")}));
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), link("/20K/file-2.bin"), patienceMs());
}

QTEST_GUILESS_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
