#include "app/cli/commands/order_source.h"
#include "app/cli/options/argument_reader.h"
#include "core/engine/door/download_queue.h"
#include "core/storage/naming/file_name.h"
#include "tests/support/checks/patience.h"
#include "tests/ui/list/noted_orders.h"
#include "tests/ui/settings/temporary_settings.h"
#include "ui/adding/dropped_links.h"
#include "ui/adding/link_intake.h"
#include "ui/list/rows/download_list_model.h"
#include "ui/words/add_input.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace tributary;

namespace {

const QString address = QStringLiteral("http://127.0.0.1:1/x.bin");

int patienceMs()
{
    return static_cast<int>(test::patience().count());
}

// A wish of a list beside its link.
struct Wish
{
    QString folder;
    QString name;

    QString lines() const
    {
        const auto option = [](const char* key, const QString& value) {
            return value.isEmpty() ? QString() : QStringLiteral("\n  %1=%2").arg(QLatin1String(key), value);
        };
        return address + option("dir", folder) + option("out", name) + u'\n';
    }
};

// Where the file of a folder goes that is named in capitals.
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr const char* whenShouted = "sub/a.bin";
#else
constexpr const char* whenShouted = "";
#endif

bool isWithin(const QString& folder, const QString& path)
{
    return QDir::cleanPath(path) == path && path.startsWith(folder + u'/');
}

bool isHarmless(const QString& folder, const QString& path)
{
    const QStringList segments = path.sliced(folder.size() + 1).split(u'/');
    return std::ranges::all_of(segments,
                               [](const QString& segment) { return safeFileName(segment) == segment; });
}

} // namespace

// Equal wishes for names and folders through every door that downloads come in by. Each row says where under
// the chosen folder the file may go; without such a place, no door lets the download in as it was wished, and
// one that can't say so puts it into the chosen folder itself.
class TestNamesAtDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreSafeBehindEachDoor_data();
    void theyAreSafeBehindEachDoor();
    void theyAreSafeInAnImportedList_data();
    void theyAreSafeInAnImportedList();
    void thePersonsOwnAreObeyed_data();
    void thePersonsOwnAreObeyed();
    void theyAreSuchAsTheSystemCanHave_data();
    void theyAreSuchAsTheSystemCanHave();

private:
    using Requests = QList<DownloadRequest>;

    Requests ofTheTerminal(const Wish& wish) const;
    Requests ofTheDialog(const Wish& wish) const;
    Requests ofTheHandover(const Wish& wish);
    Requests ofThePaste(const Wish& wish);
    Requests ofTheDrop(const Wish& wish) const;
    Requests ofTheFile(const Wish& wish) const;
    Requests ofTheLibrary(const Wish& wish) const;
    QString saved(const QByteArray& content) const;
    // The paths at which the queue puts the requests' files.
    QStringList pathsOf(const Requests& requests);

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestNamesAtDoors::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(QStringLiteral("chosen"));
    QVERIFY(QDir().mkpath(m_folder));
}

QString TestNamesAtDoors::saved(const QByteArray& content) const
{
    QFile file(m_home->filePath(QStringLiteral("list.txt")));
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return isSaved ? file.fileName() : QString();
}

TestNamesAtDoors::Requests TestNamesAtDoors::ofTheTerminal(const Wish& wish) const
{
    const auto invocation =
        cli::readArguments({QStringLiteral("tributary-cli"), QStringLiteral("get"), QStringLiteral("-d"),
                            m_folder, QStringLiteral("-i"), saved(wish.lines().toUtf8())});
    Requests requests;
    cli::OrderSource source(invocation->options);
    connect(&source, &cli::OrderSource::ordered, this, [&requests](const cli::Order& order) {
        if (order.request)
            requests.append(*order.request);
    });
    const QSignalSpy ended(&source, &cli::OrderSource::ended);
    source.ask(100);
    return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, patienceMs()) ? requests : Requests();
}

TestNamesAtDoors::Requests TestNamesAtDoors::ofTheDialog(const Wish& wish) const
{
    return requestsFrom({.links = wish.lines(), .folder = m_folder, .fileName = {}}).value_or(Requests());
}

TestNamesAtDoors::Requests TestNamesAtDoors::ofTheHandover(const Wish& wish)
{
    TemporarySettings settings;
    DownloadListModel downloads;
    QWidget window;
    NotedOrders orders;
    LinkIntake intake(orders, settings, downloads, &window);
    Requests requests;
    connect(&orders, &NotedOrders::added, this, [&requests](const Requests& asked) { requests = asked; });
    intake.add(wish.lines(), m_folder, NewRows::Quiet);
    return requests;
}

TestNamesAtDoors::Requests TestNamesAtDoors::ofThePaste(const Wish& wish)
{
    TemporarySettings settings;
    settings.settings().setFolder(m_folder);
    DownloadListModel downloads;
    QWidget window;
    NotedOrders orders;
    LinkIntake intake(orders, settings, downloads, &window);
    Requests requests;
    connect(&orders, &NotedOrders::added, this, [&requests](const Requests& asked) { requests = asked; });
    QGuiApplication::clipboard()->setText(wish.lines());
    intake.paste();
    return requests;
}

TestNamesAtDoors::Requests TestNamesAtDoors::ofTheDrop(const Wish& wish) const
{
    LinkListWish asked;
    asked.defaults.target.folder = m_folder;
    QMimeData mime;
    mime.setText(wish.lines());
    return droppedLinks(mime, asked).list.requests;
}

TestNamesAtDoors::Requests TestNamesAtDoors::ofTheFile(const Wish& wish) const
{
    LinkListWish asked;
    asked.defaults.target.folder = m_folder;
    const auto list = readLinkFile(saved(wish.lines().toUtf8()), asked);
    return list ? list->requests : Requests();
}

// A program that hands on what it was told, and knows no rule.
TestNamesAtDoors::Requests TestNamesAtDoors::ofTheLibrary(const Wish& wish) const
{
    DownloadRequest request{.url = QUrl(address)};
    request.target = {.folder = m_folder, .fileName = wish.name, .wishedFolder = wish.folder};
    return {request};
}

QStringList TestNamesAtDoors::pathsOf(const Requests& requests)
{
    DownloadQueue queue(QueueLimits{});
    QStringList paths;
    connect(&queue, &DownloadQueue::added, this, [&paths](const QList<DownloadSnapshot>& added) {
        for (const DownloadSnapshot& snapshot : added)
            paths.append(snapshot.path);
    });
    queue.add(requests, {.start = StartWhen::WhenResumed});
    const bool isTold = QTest::qWaitFor([&] { return paths.size() == requests.size(); }, patienceMs());
    return isTold ? paths : QStringList{QStringLiteral("not told")};
}

void TestNamesAtDoors::theyAreSafeBehindEachDoor_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place"); // none: it may be nowhere
    const auto row = [](const char* title, const char* folder, const char* name, const char* place) {
        QTest::newRow(title) << QString::fromUtf8(folder) << QString::fromUtf8(name)
                             << QString::fromUtf8(place);
    };
    row("keys of others", ".ssh", "authorized_keys", "");
    row("keys of others, deeper", "a/.ssh", "authorized_keys", "");
    row("what a shell reads", "", ".bash_login", "_bash_login");
    row("run at login on Linux", ".config/autostart", "a.desktop", "");
    row("run at login in a folder that shows", "config/autostart", "a.sh", "");
    row("run at login on macOS", "Library/LaunchAgents", "a.plist", "");
    row("run at login on Windows", "Start Menu/Programs/Startup", "a.bat", "");
    row("a starter", "", "a.desktop", "a.desktop.download");
    row("letters from right to left", "", "photo\u202Egpj.exe", "photogpj.exe");
    row("a device", "", "CON.txt", "_CON.txt");
    row("a device as a folder", "NUL", "a.bin", "_NUL/a.bin");
    row("a folder that hides by a trick", "\u200B.ssh", "a.bin", "_ssh/a.bin");
    row("up", "..", "a.bin", "");
    row("down and up", "a/../../b", "a.bin", "");
    row("up by backslashes", "a\\..\\..\\b", "a.bin", "");
    row("elsewhere", "/etc", "a.bin", "");
    row("home", "~/.ssh", "a.bin", "");
    row("another drive", "C:/Windows", "a.bin", "");
    row("a name that leads up", "", "../a.bin", "");
    row("a folder of its own", "sub/deep", "a.bin", "sub/deep/a.bin");
    row("the chosen folder, named", "CHOSEN/sub", "a.bin", "sub/a.bin");
    row("the chosen folder, in capitals", "SHOUTED/sub", "a.bin", whenShouted);
    row("a neighbour that begins alike", "CHOSENx", "a.bin", "");
    row("a hidden one, named in full", "CHOSEN/.x", "a.bin", "");
}

void TestNamesAtDoors::theyAreSafeBehindEachDoor()
{
    QFETCH(QString, folder);
    QFETCH(const QString, name);
    QFETCH(const QString, place);
    folder.replace(QLatin1String("CHOSEN"), m_folder);
    const Wish wish{.folder = folder.replace(QLatin1String("SHOUTED"), m_folder.toUpper()), .name = name};
    const struct
    {
        const char* name;
        Requests requests;
        bool tells;
    } doors[] = {{"terminal", ofTheTerminal(wish), true},  {"dialog", ofTheDialog(wish), true},
                 {"hand-over", ofTheHandover(wish), true}, {"paste", ofThePaste(wish), false},
                 {"drop", ofTheDrop(wish), false},         {"file", ofTheFile(wish), true},
                 {"library", ofTheLibrary(wish), false}};
    for (const auto& door : doors) {
        const QStringList paths = pathsOf(door.requests);
        if (place.isEmpty() && door.tells)
            QVERIFY2(paths.isEmpty(), qPrintable(QLatin1String(door.name) + u' ' + paths.join(u' ')));
        else
            QVERIFY2(paths.size() == 1, door.name);
        if (!place.isEmpty())
            QVERIFY2(paths.first() == m_folder + u'/' + place,
                     qPrintable(QLatin1String(door.name) + u' ' + paths.first()));
        for (const QString& path : paths)
            QVERIFY2(isWithin(m_folder, path) && isHarmless(m_folder, path),
                     qPrintable(QLatin1String(door.name) + u' ' + path));
    }
}

void TestNamesAtDoors::theyAreSafeInAnImportedList_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* title, const char* folder, const char* name, const char* place) {
        QTest::newRow(title) << QString::fromUtf8(folder) << QString::fromUtf8(name)
                             << QString::fromUtf8(place);
    };
    row("keys of others", ".ssh", "authorized_keys", "_ssh/authorized_keys");
    row("what a shell reads", "", ".bash_login", "_bash_login");
    row("run at login on Linux", ".config/autostart", "a.desktop", "_config/_autostart/a.desktop.download");
    row("run at login on Windows", "Programs/Startup/x", "a.bat", "Programs/_Startup/x/a.bat");
    row("letters from right to left", "", "photo\u202Egpj.exe", "photogpj.exe");
    row("a device", "", "CON.txt", "_CON.txt");
    row("down and up", "a/../.b", "a.bin", "_b/a.bin");
    row("a folder of its own", "sub/deep", "a.bin", "sub/deep/a.bin");
}

// An exported list has whole folders, of this computer or another, so that none is chosen for it. It also
// names the path of each download that was begun, which must not lead elsewhere either.
void TestNamesAtDoors::theyAreSafeInAnImportedList()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, name);
    QFETCH(const QString, place);
    const QString wished = m_folder + u'/' + folder;
    const QJsonObject target{{QStringLiteral("folder"), wished}, {QStringLiteral("fileName"), name}};
    const QJsonObject planned{{QStringLiteral("url"), address},
                              {QStringLiteral("target"), target},
                              {QStringLiteral("state"), QStringLiteral("paused")}};
    QJsonObject begun = planned;
    begun[QStringLiteral("path")] = QString(wished + u'/' + name);
    begun[QStringLiteral("startedAt")] = QStringLiteral("2026-01-01T00:00:00Z");
    const QJsonObject list{{QStringLiteral("format"), QStringLiteral("tributary-download-list")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("downloads"), QJsonArray{planned, begun}}};
    DownloadQueue queue(QueueLimits{});
    QStringList paths;
    connect(&queue, &DownloadQueue::added, this, [&paths](const QList<DownloadSnapshot>& added) {
        for (const DownloadSnapshot& snapshot : added)
            paths.append(snapshot.path);
    });
    queue.importList(saved(QJsonDocument(list).toJson()));
    TRY_COMPARE(paths.size(), 2);
    QCOMPARE(paths, QStringList(2, m_folder + u'/' + place));
}

void TestNamesAtDoors::thePersonsOwnAreObeyed_data()
{
    QTest::addColumn<QString>("name");
    QStringList names{QStringLiteral(".bashrc"), QStringLiteral("a.desktop")};
#ifndef Q_OS_WIN
    names += {QStringLiteral("CON.txt"), QStringLiteral("a:b.txt"), QStringLiteral("what?.txt")};
#endif
    for (const QString& name : std::as_const(names))
        QTest::newRow(qUtf8Printable(name)) << name;
}

// Typed into the field for it, or said by -o and -d, also in a hidden folder.
void TestNamesAtDoors::thePersonsOwnAreObeyed()
{
    QFETCH(const QString, name);
    const QString folder = m_folder + QLatin1String("/.mine");
    const Requests typed =
        requestsFrom({.links = address, .folder = folder, .fileName = name}).value_or(Requests());
    QCOMPARE(pathsOf(typed), QStringList{folder + u'/' + name});
    const auto invocation =
        cli::readArguments({QStringLiteral("tributary-cli"), QStringLiteral("get"), QStringLiteral("-d"),
                            folder, QStringLiteral("-o"), name, address});
    const QList<cli::Order> orders = cli::ordersFor(invocation->options);
    QCOMPARE(pathsOf({*orders.first().request}), QStringList{folder + u'/' + name});
}

void TestNamesAtDoors::theyAreSuchAsTheSystemCanHave_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fitting");
    QTest::newRow("of a device") << QStringLiteral("CON.txt") << QStringLiteral("_CON.txt");
    QTest::newRow("of a stream") << QStringLiteral("film: two.mkv") << QStringLiteral("film_ two.mkv");
    QTest::newRow("with a question") << QStringLiteral("what?.txt") << QStringLiteral("what_.txt");
    QTest::newRow("with a dot at the end") << QStringLiteral("a.txt.") << QStringLiteral("a.txt");
}

// Windows reads more than a name in some; the dialog says so, and the terminal takes the nearest that is one.
void TestNamesAtDoors::theyAreSuchAsTheSystemCanHave()
{
    QFETCH(const QString, name);
    QFETCH(const QString, fitting);
#ifdef Q_OS_WIN
    const QString saved = fitting;
#else
    const QString saved = name;
    Q_UNUSED(fitting)
#endif
    const auto typed = requestsFrom({.links = address, .folder = m_folder, .fileName = name});
    QCOMPARE(typed.has_value(), saved == name);
    DownloadRequest asked{.url = QUrl(address)};
    asked.target.folder = m_folder;
    asked.target.fileName = name;
    asked.target.namedBy = NamedBy::Person;
    QCOMPARE(pathsOf({asked}), QStringList{m_folder + u'/' + saved});
}

QTEST_MAIN(TestNamesAtDoors)
#include "tst_names_at_doors.moc"
